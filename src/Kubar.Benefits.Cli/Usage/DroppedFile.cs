using System.Globalization;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster;

namespace Kubar.Benefits.Cli.Usage;

/// <summary>
/// A file and nothing else on the command line, as when somebody drops it on the program: what it is is seen or asked, and the report is
/// written beside it under a name of its own. Only where somebody sits before the terminal.
/// </summary>
/// <param name="ask">Puts a question to whoever sits there, and gives the answer; null: none will come.</param>
/// <param name="say">Tells something.</param>
internal sealed class DroppedFile(Func<LocalizedText, string?> ask, Action<LocalizedText> say)
{
    private static readonly (string Command, string Ending, LocalizedText Name)[] Tables =
    [
        ("roster", ".xlsx", new("daftar peserta", "a roster")),
        ("audit", ".html", new("daftar pembayaran", "payments")),
        ("contribution", ".html", new("daftar iuran", "contributions")),
    ];

    /// <summary>Whether the command line is such a file.</summary>
    public static bool IsOne(IReadOnlyList<string> words, Surroundings surroundings) =>
        surroundings.Answer is not null && words is [var only] && !only.StartsWith('-') && File.Exists(only);

    /// <summary>The command line that the file stands for, with where the report goes; null: it is not known, as no answer came.</summary>
    /// <param name="path">The file.</param>
    public string[]? CommandLineOf(string path)
    {
        string? command = FileRecognition.CommandOf(path);
        if (command is not null)
        {
            return [command, path, "--out", Beside(path, ".html")];
        }

        if (Choose(new("Ini tabel apa?", "What is in this table?"), [.. Tables.Select(table => table.Name)]) is not { } table)
        {
            return null;
        }

        string[] line = [Tables[table].Command, path, "--out", Beside(path, Tables[table].Ending)];
        if (Tables[table].Command != "roster")
        {
            return line;
        }

        return Choose(new("Peristiwa apa yang diandaikan menimpa setiap orang?", "What is supposed to happen to everybody?"), [.. RosterEvent.All.Select(one => one.Name)]) is { } happening && AskDay() is { } day
            ? [.. line, "--event", RosterEvent.All[happening].Word, "--on", day]
            : null;
    }

    private static string Beside(string path, string ending)
    {
        string name = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path) + ".kubar");
        string free = name + ending;
        for (int number = 2; File.Exists(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}{ending}");
        }

        return free;
    }

    private int? Choose(LocalizedText question, LocalizedText[] answers)
    {
        say(question);
        for (int index = 0; index < answers.Length; index++)
        {
            say(new($"  {index + 1}  {answers[index].Indonesian}", $"  {index + 1}  {answers[index].English}"));
        }

        while (ask(new($"Nomor 1-{answers.Length}: ", $"Number 1-{answers.Length}: ")) is { } answer)
        {
            if (int.TryParse(answer.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= answers.Length)
            {
                return number - 1;
            }
        }

        return null;
    }

    private string? AskDay()
    {
        while (ask(new("Pada tanggal berapa (contoh 2026-12-31)? ", "On which day (such as 2026-12-31)? ")) is { } answer)
        {
            if (IsoText.TryDate(answer.Trim(), out _) is null)
            {
                return answer.Trim();
            }
        }

        return null;
    }
}
