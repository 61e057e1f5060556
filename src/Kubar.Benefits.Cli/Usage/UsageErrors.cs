using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>What is wrong with a command line, in the language asked for, with the nearest word for a mistyped one.</summary>
internal static class UsageErrors
{
    private const string NotOneOf = "'$1' tidak dikenal; pilihannya: $2";

    // The messages of the parser, which has them in English; those of our own are said in both languages where they are found.
    private static readonly (Regex English, string Indonesian)[] Messages =
    [
        (Of("^Required argument '(.+)' missing for command: '(.+)'\\.$"), "Perintah '$2' memerlukan $1 di belakangnya."),
        (Of("^Required argument missing for option: '(.+)'\\.$"), "Opsi '$1' memerlukan nilai di belakangnya."),
        (Of("^Option '(.+)' is required\\.$"), "Opsi '$1' wajib diisi."),
        (Of("^Option '(.+)' expects a single argument but (\\d+) were provided\\.$"), "Opsi '$1' hanya boleh diisi satu kali, bukan $2 kali."),
        (Of("^Argument '(.*)' not recognized\\. Must be one of:\\s*(.+)$"), NotOneOf),
        (Of("^Cannot parse argument '(.*)' for option '(.+)' as expected type '.+'\\.$"), "'$1' tidak dapat dipakai untuk opsi '$2'."),
        (Of("^Required command was not provided\\.$"), "Perintahnya belum disebutkan."),
    ];

    private static readonly Regex NotKnown = Of("^Unrecognized command or argument '(.*)'\\.$");
    private static readonly Regex Blanks = Of("\\s+");

    /// <summary>Everything that is wrong; nothing where all is well.</summary>
    public static IEnumerable<string> Of(ParseResult parsed, Language language)
    {
        string[] mistyped = [.. OptionsTakenForFiles(parsed)];
        if (mistyped.Length > 0)
        {
            return mistyped.Select(word => Unknown(word, parsed, language));
        }

        // One word that is not known brings others with it: what stood behind it, and what it should have been.
        string[] messages = [.. parsed.Errors.Select(error => error.Message)];
        string[] unknown = [.. messages.Where(message => NotKnown.IsMatch(message))];
        string[] options = [.. unknown.Where(message => NotKnown.Match(message).Groups[1].Value.StartsWith('-'))];
        string[] told = options.Length > 0 ? options : unknown.Length > 0 && parsed.CommandResult.Command is RootCommand ? unknown[..1] : messages;
        return told.Select(message => MessageOf(message, parsed, language)).Distinct(StringComparer.Ordinal);
    }

    private static string MessageOf(string message, ParseResult parsed, Language language)
    {
        if (NotKnown.Match(message) is { Success: true } unknown)
        {
            return Unknown(unknown.Groups[1].Value, parsed, language);
        }

        if (UsageFault.In(message, language) is { } own)
        {
            return own;
        }

        string line = Blanks.Replace(message, " ").Trim();
        if (language == Language.English)
        {
            return line;
        }

        foreach ((Regex english, string indonesian) in Messages)
        {
            if (english.IsMatch(line))
            {
                string said = english.Replace(line, indonesian);
                return indonesian == NotOneOf ? OptionWords.InIndonesian(said) : said;
            }
        }

        return line;
    }

    /// <summary>What begins with a hyphen and is no file is a mistyped option: <c>--hlep</c>.</summary>
    private static IEnumerable<string> OptionsTakenForFiles(ParseResult parsed) => parsed.CommandResult.Children
        .OfType<ArgumentResult>()
        .SelectMany(argument => argument.Tokens)
        .Select(token => token.Value)
        .Where(value => value.Length > 1 && value[0] == '-' && !File.Exists(value));

    private static string Unknown(string word, ParseResult parsed, Language language)
    {
        Command command = parsed.CommandResult.Command;
        bool isOption = word.StartsWith('-');
        IEnumerable<string> words = isOption
            ? command.Options.Concat(parsed.RootCommandResult.Command.Options).SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(one => one.Name);
        string? nearest = NearestText.Near(word, words);
        return (isOption, command is RootCommand) switch
        {
            (true, _) => new LocalizedText($"Opsi '{word}' tidak ada.{Meant("Mungkin", nearest)}", $"There is no option '{word}'.{Meant("Perhaps", nearest)}").In(language),
            (_, true) when File.Exists(word) => new LocalizedText(
                $"Perintahnya belum disebutkan. Misalnya: kubar roster {word} ..., kubar audit {word}, kubar assess {word}.",
                $"The command is missing. For example: kubar roster {word} ..., kubar audit {word}, kubar assess {word}.").In(language),
            (_, true) => new LocalizedText($"Perintah '{word}' tidak ada.{Meant("Mungkin", nearest)}", $"There is no command '{word}'.{Meant("Perhaps", nearest)}").In(language),
            _ => new LocalizedText($"'{word}' tidak dikenal di sini.", $"'{word}' is not known here.").In(language),
        };
    }

    private static string Meant(string perhaps, string? nearest) => nearest is null ? "" : $" {perhaps}: {nearest}";

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
