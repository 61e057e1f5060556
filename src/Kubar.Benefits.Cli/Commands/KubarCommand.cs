using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class KubarCommand
{
    // Whoever presses Ctrl-C has an answer within a second, also where the tool waits for input that does not come.
    private static readonly TimeSpan AnswerToCtrlC = TimeSpan.FromMilliseconds(400);

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        var root = new RootCommand("What Indonesia's work-accident (JKK) and death (JKM) security owe a worker and the family, case by case, with every article.")
        {
            AssessCommand.Create(surroundings),
            WhyNotCommand.Create(surroundings),
            CompareCommand.Create(surroundings),
            ContributionCommand.Create(surroundings),
            RosterCommand.Create(surroundings),
            SampleRosterCommand.Create(surroundings),
            TemplateCommand.Create(surroundings),
            AuditCommand.Create(surroundings),
            VerifyCommand.Create(surroundings),
            ReadingsCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
        };
        // An argument that begins with @ is a name like any other.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        await using var help = new StringWriter(CultureInfo.InvariantCulture);
        var configuration = new InvocationConfiguration { Output = help, Error = surroundings.Error, ProcessTerminationTimeout = AnswerToCtrlC, EnableDefaultExceptionHandler = false };
        int exitCode;
        if (parsed.Action is ParseErrorAction)
        {
            exitCode = await RefuseAsync(parsed, surroundings.Error);
        }
        else if (parsed.Action is not null && parsed.CommandResult.Command is not RootCommand && RunFiles.FaultOf(parsed, surroundings) is { } fault)
        {
            await surroundings.Error.WriteLineAsync(fault.In(LanguageOf(parsed, surroundings)));
            exitCode = ExitCode.Unusable;
        }
        else
        {
            exitCode = await parsed.InvokeAsync(configuration, cancellation);
        }

        return await WriteAsync(help.ToString(), surroundings, exitCode);
    }

    private static Language LanguageOf(ParseResult parsed, Surroundings surroundings) =>
        parsed.CommandResult.Command.Options.OfType<Option<string>>().FirstOrDefault(option => option.Name == "--language") is { } option
            && parsed.GetResult(option) is { Implicit: false } given && given.Tokens is [{ Value: var word }, ..]
            ? CommonOptions.LanguageOf(word)
            : surroundings.Language;

    /// <summary>Writes what the command line itself has to say, help or version, as reports are written.</summary>
    private static Task<int> WriteAsync(string help, Surroundings surroundings, int exitCode) =>
        Guard.RunAsync(surroundings, Language.English, async () =>
        {
            if (help.Length > 0)
            {
                await surroundings.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes(help), CancellationToken.None);
            }

            await surroundings.Error.FlushAsync(CancellationToken.None);
            return exitCode;
        });

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
