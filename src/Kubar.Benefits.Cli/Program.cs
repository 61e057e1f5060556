using Kubar.Benefits.Cli;
using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Cli.Files;

try
{
    return await KubarCommand.RunAsync(args, ProcessSurroundings.Open());
}
finally
{
    TargetFile.RemoveUnfinished();
}
