using System.CommandLine;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>The forms of output.</summary>
internal enum OutputFormat
{
    Text = 1,
    Json = 2,
    Markdown = 3,

    /// <summary>One self-contained page, to be printed and signed.</summary>
    Html = 4,

    /// <summary>A workbook.</summary>
    Xlsx = 5,

    /// <summary>The main table, for spreadsheets.</summary>
    Csv = 6,
}

/// <summary>Options that several commands share; each command has its own instance.</summary>
internal static class CommonOptions
{
    private const string JsonLines = "jsonl";

    public static Option<string> Language()
    {
        Option<string> language = Choice("--language", "The language of names, reasons, messages and explanations.", "id", "en");
        language.Aliases.Add("--lang");
        return language;
    }

    /// <summary>The form of a report; JSON may be called after the ending of its files too.</summary>
    public static Option<string> Format()
    {
        string[] words = [.. Words<OutputFormat>.All];
        return new Option<string>("--format")
        {
            Description = "How to write.",
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        }.AcceptOnlyFromAmong([.. words, JsonLines]);
    }

    public static Option<string?> Holidays() => File("--holidays", "A file of public holidays, one yyyy-MM-dd a line, for due dates and payment deadlines.");

    /// <summary>Where the rows of a table go that were rejected.</summary>
    public static Option<string?> Rejected() => File("--rejected", "A file (.csv) for the rejected rows, to be corrected and read again.", ".csv");

    /// <summary>An option that names a file.</summary>
    /// <param name="name">The option.</param>
    /// <param name="description">What the file is.</param>
    /// <param name="endings">The only endings that its name may have; none: any.</param>
    public static Option<string?> File(string name, string description, params string[] endings)
    {
        var file = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        file.Validators.Add(InputArgument.RefuseEmpty);
        if (endings.Length > 0)
        {
            file.Validators.Add(result => Endings.Refuse(result, endings));
        }

        return file;
    }

    /// <summary>Whether a word for a form is JSON.</summary>
    public static bool IsJson(string word) => word == JsonLines || word == Words<OutputFormat>.Of(OutputFormat.Json);

    public static OutputFormat FormatOf(string word) => IsJson(word) ? OutputFormat.Json : Enum.GetValues<OutputFormat>().First(format => Words<OutputFormat>.Of(format) == word);

    public static Language LanguageOf(string word) => word == "en" ? Benefits.Language.English : Benefits.Language.Indonesian;

    /// <summary>An option with a few words to choose from, the default first.</summary>
    public static Option<string> Choice(string name, string description, params string[] words) =>
        new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        }.AcceptOnlyFromAmong(words);
}
