using System.CommandLine.Parsing;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>
/// What is wrong with the command line, said where it is found, in both languages: the parser keeps one text for each fault, and the language
/// asked for is known when they are shown.
/// </summary>
internal static class UsageFault
{
    // Stands in no message: what is quoted of a command line goes without it.
    private const char Between = '\u001F';

    /// <summary>Refuses the command line.</summary>
    public static void AddError(this SymbolResult result, LocalizedText fault) => result.AddError($"{Plain(fault.Indonesian)}{Between}{Plain(fault.English)}");

    /// <summary>The fault in a language; null: the message is the parser's own.</summary>
    public static string? In(string message, Language language) => message.Split(Between) is [var indonesian, var english]
        ? new LocalizedText(indonesian, english).In(language)
        : null;

    private static string Plain(string text) => text.Replace(Between, '?');
}
