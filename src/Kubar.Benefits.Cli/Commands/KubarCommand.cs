using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class KubarCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var root = new RootCommand("What Indonesia's work-accident (JKK) and death (JKM) security owe a worker and the family, case by case, with every article.")
        {
            AssessCommand.Create(surroundings),
            ReadingsCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
        };
        var output = new StreamWriter(surroundings.Out, Utf8, leaveOpen: true);
        await using (output)
        {
            var configuration = new InvocationConfiguration { Output = output, Error = surroundings.Error };
            try
            {
                ParseResult parsed = root.Parse(arguments);
                return parsed.Action is ParseErrorAction
                    ? await RefuseAsync(parsed, surroundings.Error)
                    : await parsed.InvokeAsync(configuration, cancellation);
            }
            finally
            {
                await surroundings.Error.FlushAsync(CancellationToken.None);
            }
        }
    }

    // Standard output is for reports: a program that reads it must not find help there.
    private static async Task<int> RefuseAsync(ParseResult parsed, TextWriter error)
    {
        foreach (ParseError fault in parsed.Errors)
        {
            await error.WriteLineAsync(fault.Message);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        await error.WriteLineAsync($"'kubar {command}--help' shows how to use it.");
        return ExitCode.Unusable;
    }
}
