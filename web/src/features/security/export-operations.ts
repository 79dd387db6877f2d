import { graphql } from '../../gql/gql';

graphql(`
  fragment ExportParts on AccountExport {
    id
    status
    requestedAt
    readyAt
    expiresAt
  }
`);

export const MyExports = graphql(`
  query MyExports {
    me {
      id
      exports {
        ...ExportParts
      }
    }
  }
`);

/** Links of the moment: asked for when somebody downloads, and never kept. */
export const MyExportLinks = graphql(`
  query MyExportLinks {
    me {
      id
      exports {
        id
        url
      }
    }
  }
`);

export const RequestExport = graphql(`
  mutation RequestExport($input: RequestExportInput!) {
    requestExport(input: $input) {
      ... on RequestExportSuccess {
        export {
          ...ExportParts
        }
        account {
          id
          exports {
            ...ExportParts
          }
        }
      }
      ...RefusalParts
    }
  }
`);
