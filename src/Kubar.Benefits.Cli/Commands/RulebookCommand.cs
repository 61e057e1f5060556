using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Kubar.Benefits.Book;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Rulebooks;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Reports;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// <c>kubar rulebook --out FOLDER</c> writes every rule as pages that link to each other; <c>kubar rulebook --on DATE</c> prints the law of
/// a day.
/// </summary>
internal static class RulebookCommand
{
    public const string Name = "rulebook";
    public const string Purpose = "Writes the rules as a book: every benefit, condition, figure, reading and fact in words, with its article.";
    private const string Both = "both";

    public static Command Create(Surroundings process)
    {
        Option<LocalDate?> day = RuleDay.Option("--on", "Prints the law in force on this day, yyyy-MM-dd, instead of writing the whole rulebook.");
        var folder = new Option<string?>("--out") { Description = "The folder for the whole rulebook, a Markdown file a page; it is made where there is none.", HelpName = "FOLDER" };
        folder.Validators.Add(InputArgument.RefuseEmpty);
        var texts = new Option<string?>("--texts") { Description = "A folder with the official texts, a file an article (pp-44-2015/pasal-34.txt): each rule has its articles beside it.", HelpName = "FOLDER" };
        texts.Validators.Add(InputArgument.RefuseEmpty);
        Option<string> format = CommonOptions.Choice("--format", "How to write the law of a day.", "text", "markdown", "html");
        Option<string> language = CommonOptions.Choice("--language", "The language: with --out both, unless one is named.", "id", "en", Both);
        language.Aliases.Add("--lang");
        var command = new Command(Name, Purpose) { day, folder, texts, format, language };
        command.Validators.Add(result => RequireOne(result, day, folder, texts));
        command.SetAction((parsed, cancellation) =>
        {
            string word = parsed.GetRequiredValue(language);
            return Guard.RunAsync(process, CommonOptions.LanguageOf(word), async () =>
            {
                if (parsed.GetValue(folder) is { } path)
                {
                    bool isChosen = parsed.GetResult(language) is { Implicit: false } && word != Both;
                    return await WriteAsync(path, parsed.GetValue(texts), isChosen ? [CommonOptions.LanguageOf(word)] : Enum.GetValues<Language>(), process, cancellation);
                }

                Language of = CommonOptions.LanguageOf(word);
                var form = new ReportForm(CommonOptions.FormatOf(parsed.GetRequiredValue(format)), of, SpreadsheetCsv.Commas, ReportOptions.Default);
                using PageOutput pages = ReportFactory.CreatePages(form, process);
                foreach (Page page in RulebookPages.On(RuleDay.Encoded(parsed.GetValue(day)!.Value), of))
                {
                    pages.Write(page);
                }

                pages.Complete();
                await pages.FlushAsync(cancellation);
                return ExitCode.Success;
            });
        });
        return command;
    }

    private static async Task<int> WriteAsync(string folder, string? textFolder, Language[] languages, Surroundings process, CancellationToken cancellation)
    {
        if (File.Exists(folder))
        {
            throw new InputException(FileFaults.IsFile(folder));
        }

        if (textFolder is not null && !Directory.Exists(textFolder))
        {
            throw new InputException(new($"\"{textFolder}\" bukan folder yang ada.", $"\"{textFolder}\" is no folder that there is."));
        }

        ArticleTexts? texts = textFolder is null ? null : new(name => Path.Combine(textFolder, name) is var file && File.Exists(file) ? File.ReadAllText(file) : null);
        int written = 0;
        foreach (Language language in languages)
        {
            foreach ((string path, string text) in LawBook.Files(language, texts))
            {
                string target = Path.Combine(folder, path);
                _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                await using OutputTarget file = OutputTarget.ToFile(target);
                await file.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
                await file.FinishAsync();
                written++;
            }
        }

        await process.Out.WriteAndFlushAsync(Encoding.UTF8.GetBytes($"{written} {folder}\n"), cancellation);
        foreach (string missing in texts?.Missing ?? [])
        {
            await process.Error.WriteLineAsync(new LocalizedText($"tidak ada: {missing}", $"missing: {missing}").In(languages[0]));
        }

        return ExitCode.Success;
    }

    private static void RequireOne(CommandResult result, Option day, Option folder, Option texts)
    {
        bool hasDay = result.GetResult(day) is { Implicit: false };
        bool hasFolder = result.GetResult(folder) is { Implicit: false };
        if (hasDay && result.GetResult(texts) is { Implicit: false })
        {
            result.AddError(new LocalizedText("--texts hanya bersama --out FOLDER.", "--texts goes with --out FOLDER only."));
        }

        if (hasDay == hasFolder)
        {
            result.AddError(new LocalizedText(
                "Sebutkan salah satu: --out FOLDER untuk seluruh himpunan aturan, atau --on TANGGAL untuk aturan pada suatu hari.",
                "Name one of them: --out FOLDER for the whole rulebook, or --on DATE for the law of a day."));
        }
    }
}
