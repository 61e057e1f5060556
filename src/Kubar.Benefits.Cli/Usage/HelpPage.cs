using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>How to use a command, in either language, as wide as the terminal.</summary>
internal sealed class HelpPage(Language language, int width) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int MostOfName = 34;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Of(parseResult.CommandResult.Command));
        return ExitCode.Success;
    }

    /// <summary>What can be done, with three examples, for whoever types the name alone.</summary>
    public string Overview(RootCommand root)
    {
        var page = new StringBuilder();
        Paragraph(page, root.Description ?? "", 0);
        _ = page.Append('\n').Append(Word("Tiga contoh:", "Three examples:")).Append('\n');
        string onDay = Word("--on 2026-11-22 --event meninggal-biasa", "--on 2026-11-22 --event natural-death");
        (string Command, string Does)[] examples =
        [
            (Word("kubar template peserta --out peserta.xlsx", "kubar template roster --out roster.xlsx"), Word("buku kerja kosong untuk daftar peserta", "an empty workbook for a roster")),
            (Word($"kubar roster peserta.xlsx {onDay}", $"kubar roster roster.xlsx {onDay}"), Word("hak setiap peserta, dan rekapnya", "what everybody on it would be owed, and the sums")),
            (Word("kubar audit pembayaran.xlsx", "kubar audit payments.xlsx"), Word("bukti pembayaran dibandingkan dengan peraturan", "payments beside the law")),
        ];
        foreach ((string command, string does) in examples)
        {
            _ = page.Append("  ").Append(command).Append('\n');
            Paragraph(page, does, 6);
        }

        _ = page.Append('\n').Append(Word("Perintah:", "Commands:")).Append('\n');
        Rows(page, root.Subcommands.Select(command => (command.Name, FirstSentence(command.Description))));
        _ = page.Append('\n').Append(Word("'kubar PERINTAH --help' menunjukkan cara memakai sebuah perintah.", "'kubar COMMAND --help' shows how to use a command.")).Append('\n');
        return page.ToString();
    }

    private string Of(Command command)
    {
        var page = new StringBuilder();
        Paragraph(page, command.Description ?? "", 0);
        _ = page.Append('\n').Append(Word("Pemakaian:", "Usage:")).Append("\n  kubar");
        if (command is not RootCommand)
        {
            _ = page.Append(' ').Append(command.Name);
        }

        foreach (Argument argument in command.Arguments)
        {
            string name = argument.Arity.MaximumNumberOfValues > 1 ? argument.Name + "..." : argument.Name;
            _ = page.Append(' ').Append(argument.Arity.MinimumNumberOfValues == 0 || argument.HasDefaultValue ? $"[{name}]" : name);
        }

        foreach (Option required in command.Options.Where(option => option.Required))
        {
            _ = page.Append(' ').Append(NameOf(required));
        }

        _ = page.Append(command.Subcommands.Count > 0 ? Word(" PERINTAH", " COMMAND") : "").Append(Word(" [opsi]\n", " [options]\n"));
        Section(page, Word("Masukan:", "Arguments:"), command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(page, Word("Opsi:", "Options:"), command.Options.Where(option => !option.Hidden).OrderBy(option => option is HelpOption or VersionOption).Select(option => (NameOf(option), option.Description ?? "")));
        Section(page, Word("Perintah:", "Commands:"), command.Subcommands.Select(one => (one.Name, FirstSentence(one.Description))));
        return page.ToString();
    }

    private string NameOf(Option option)
    {
        string help = option.HelpName is { } name ? language == Language.Indonesian ? OptionWords.InIndonesian(option.Name, name) : name : "";
        return help.Length == 0 ? option.Name : $"{option.Name} {help}";
    }

    private void Section(StringBuilder page, string title, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        if (all.Length > 0)
        {
            _ = page.Append('\n').Append(title).Append('\n');
            Rows(page, all);
        }
    }

    private void Rows(StringBuilder page, IEnumerable<(string Name, string Text)> rows)
    {
        (string Name, string Text)[] all = [.. rows];
        int column = Indent + 2 + all.Where(row => row.Name.Length <= MostOfName).Select(row => row.Name.Length).DefaultIfEmpty(0).Max();
        foreach ((string name, string text) in all)
        {
            _ = page.Append(' ', Indent).Append(name);

            // A long name has a line for itself.
            if (name.Length + Indent + 2 > column)
            {
                _ = page.Append('\n').Append(' ', column);
            }
            else
            {
                _ = page.Append(' ', column - Indent - name.Length);
            }

            Paragraph(page, text, column, isBegun: true);
        }
    }

    private void Paragraph(StringBuilder page, string text, int indent, bool isBegun = false)
    {
        int room = Math.Max(20, width - indent);
        int used = 0;
        if (!isBegun)
        {
            _ = page.Append(' ', indent);
        }

        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (used > 0 && used + 1 + word.Length > room)
            {
                _ = page.Append('\n').Append(' ', indent);
                used = 0;
            }

            _ = page.Append(used > 0 ? " " : "").Append(word);
            used += word.Length + (used > 0 ? 1 : 0);
        }

        _ = page.Append('\n');
    }

    private static string FirstSentence(string? text) => text is null ? "" : text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : text;

    private string Word(string indonesian, string english) => language == Language.Indonesian ? indonesian : english;
}
