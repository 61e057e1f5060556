using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Text;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class KubarCommand
{
    private const string LanguageOption = "--language";

    // An argument that begins with @ is a name like any other.
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    // Whoever presses Ctrl-C has an answer within a second, also where the tool waits for input that does not come.
    private static readonly TimeSpan AnswerToCtrlC = TimeSpan.FromMilliseconds(400);

    private static readonly (string Name, string Purpose, Func<Surroundings, Command> Create)[] Commands =
    [
        (AssessCommand.Name, AssessCommand.Purpose, AssessCommand.Create),
        (WhyNotCommand.Name, WhyNotCommand.Purpose, WhyNotCommand.Create),
        (CompareCommand.Name, CompareCommand.Purpose, CompareCommand.Create),
        (ContributionCommand.Name, ContributionCommand.Purpose, ContributionCommand.Create),
        (RosterCommand.Name, RosterCommand.Purpose, RosterCommand.Create),
        (SampleRosterCommand.Name, SampleRosterCommand.Purpose, SampleRosterCommand.Create),
        (SampleProgrammeCommand.Name, SampleProgrammeCommand.Purpose, SampleProgrammeCommand.Create),
        (TemplateCommand.Name, TemplateCommand.Purpose, TemplateCommand.Create),
        (AuditCommand.Name, AuditCommand.Purpose, AuditCommand.Create),
        (MonitorCommand.Name, MonitorCommand.Purpose, MonitorCommand.Create),
        (VerifyCommand.Name, VerifyCommand.Purpose, VerifyCommand.Create),
        (ReadingsCommand.Name, ReadingsCommand.Purpose, ReadingsCommand.Create),
        (RulebookCommand.Name, RulebookCommand.Purpose, RulebookCommand.Create),
        (DiffCommand.Name, DiffCommand.Purpose, DiffCommand.Create),
        (SchemaCommand.Name, SchemaCommand.Purpose, SchemaCommand.Create),
    ];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Surroundings surroundings, CancellationToken cancellation = default)
    {
        string[] words = OptionWords.InEnglish(arguments);
        RootCommand root = Create(surroundings, words);
        Language language = LanguageOf(words) ?? surroundings.Language;
        if (language == Language.Indonesian)
        {
            IndonesianUsage.Translate(root);
        }

        var page = new HelpPage(language, surroundings.Width);
        root.Options.OfType<HelpOption>().First().Action = page;
        if (words.Length == 0)
        {
            return await WriteAsync(page.Overview(root), surroundings, ExitCode.Success);
        }

        return DroppedFile.IsOne(words, surroundings) ? await DroppedAsync(words[0], surroundings, language, cancellation) : await RunAsync(root, words, surroundings, language, cancellation);
    }

    /// <summary>The window of a program on which a file was dropped closes with it, so that what is told stays until it has been read.</summary>
    private static async Task<int> DroppedAsync(string path, Surroundings surroundings, Language language, CancellationToken cancellation)
    {
        var dialogue = new DroppedFile(Ask, Say);
        string[]? words = dialogue.CommandLineOf(path);
        int exitCode = words is null ? ExitCode.Unusable : await RunAsync([.. words, LanguageOption, language == Language.English ? "en" : "id"], surroundings, cancellation);
        if (words is not null && exitCode != ExitCode.Unusable)
        {
            string report = words[Array.IndexOf(words, "--out") + 1];
            Say(new($"Laporan: {report}", $"The report: {report}"));
        }

        _ = Ask(new("Tekan Enter untuk selesai. ", "Press Enter to end. "));
        return exitCode;

        void Say(LocalizedText text) => surroundings.Error.WriteLine(PlainText.Of(text.In(language)));

        string? Ask(LocalizedText question)
        {
            surroundings.Error.Write(PlainText.Of(question.In(language)));
            surroundings.Error.Flush();
            return surroundings.Answer!();
        }
    }

    private static async Task<int> RunAsync(RootCommand root, string[] words, Surroundings surroundings, Language language, CancellationToken cancellation)
    {
        ParseResult parsed = root.Parse(words, Plain);
        if (language == Language.English && LanguageOf(words) is null && parsed.CommandResult.Command.Options.Any(option => option.Name == LanguageOption))
        {
            parsed = root.Parse([.. words, LanguageOption, "en"], Plain);
        }

        string[] faults = parsed.Action is HelpPage || parsed.GetResult(root.Options.OfType<VersionOption>().First()) is { Implicit: false } ? [] : [.. UsageErrors.Of(parsed, language)];
        await using var help = new StringWriter(CultureInfo.InvariantCulture);
        var configuration = new InvocationConfiguration { Output = help, Error = surroundings.Error, ProcessTerminationTimeout = AnswerToCtrlC, EnableDefaultExceptionHandler = false };
        int exitCode;
        if (faults.Length > 0)
        {
            exitCode = await RefuseAsync(parsed, faults, surroundings.Error, language);
        }
        else if (parsed.Action is not HelpPage && parsed.CommandResult.Command is not RootCommand && RunFiles.FaultOf(parsed, surroundings) is { } fault)
        {
            await surroundings.Error.WriteLineAsync(fault.In(language));
            exitCode = ExitCode.Unusable;
        }
        else
        {
            exitCode = await parsed.InvokeAsync(configuration, cancellation);
        }

        return await WriteAsync(help.ToString(), surroundings, exitCode);
    }

    /// <summary>Every command, in English.</summary>
    internal static RootCommand Create(Surroundings surroundings) => Create(surroundings, _ => true);

    /// <summary>
    /// Every command by name and purpose, and only those that a word names with all they take: what stands behind the options of one, readings
    /// and benefits among them, should not be made for another.
    /// </summary>
    internal static RootCommand Create(Surroundings surroundings, string[] words)
    {
        // A directive asks the parser itself, which then reads a whole command line in one word.
        bool isDirective = words.Length > 0 && words[0].StartsWith('[');
        return Create(surroundings, name => isDirective || words.Contains(name));
    }

    private static RootCommand Create(Surroundings surroundings, Func<string, bool> isNamed)
    {
        var root = new RootCommand("What Indonesia's work-accident (JKK) and death (JKM) security owe a worker and the family, case by case, with every article.");
        foreach ((string name, string purpose, Func<Surroundings, Command> create) in Commands)
        {
            root.Add(isNamed(name) ? create(surroundings) : new Command(name, purpose));
        }

        return root;
    }

    /// <summary>The language that the command line asks for, whatever else is wrong with it; null: none.</summary>
    private static Language? LanguageOf(string[] words)
    {
        for (int index = 0; index < words.Length; index++)
        {
            foreach (string option in (ReadOnlySpan<string>)[LanguageOption, "--lang"])
            {
                string? word = words[index] == option ? words.ElementAtOrDefault(index + 1)
                    : words[index].StartsWith(option + "=", StringComparison.Ordinal) ? words[index][(option.Length + 1)..]
                    : null;
                if (word is "id" or "en")
                {
                    return CommonOptions.LanguageOf(word);
                }
            }
        }

        return null;
    }

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
    private static async Task<int> RefuseAsync(ParseResult parsed, string[] faults, TextWriter error, Language language)
    {
        foreach (string fault in faults)
        {
            await error.WriteLineAsync(PlainText.Of(fault));
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        await error.WriteLineAsync(new LocalizedText($"'kubar {command}--help' menunjukkan cara memakainya.", $"'kubar {command}--help' shows how to use it.").In(language));
        return ExitCode.Unusable;
    }
}
