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
    public static Option<string> Language()
    {
        Option<string> language = Choice("--language", "The language of names, reasons, messages and explanations.", "id", "en");
        language.Aliases.Add("--lang");
        return language;
    }

    public static Option<string?> Holidays() => File("--holidays", "A file of public holidays, one yyyy-MM-dd a line, for due dates and payment deadlines.");

    /// <summary>An option that names a file.</summary>
    public static Option<string?> File(string name, string description)
    {
        var file = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        file.Validators.Add(InputArgument.RefuseEmpty);
        return file;
    }

    public static OutputFormat FormatOf(string word) => Enum.GetValues<OutputFormat>().First(format => Words<OutputFormat>.Of(format) == word);

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
