using Kubar.Benefits.Cli;
using Kubar.Benefits.Cli.Commands;

return await KubarCommand.RunAsync(args, ProcessSurroundings.Open());
