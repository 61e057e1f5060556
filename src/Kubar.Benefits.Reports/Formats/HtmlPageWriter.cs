using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Formats;

/// <summary>
/// Pages as one HTML document that stands by itself: no script, no request, a policy that forbids both, and a sheet of A4 where it is printed.
/// </summary>
internal sealed class HtmlPageWriter(Language language, ReportOptions options) : PageWriter
{
    private static readonly string Css = ReadCss();

    private readonly HtmlText _html = new();
    private bool _hasStarted;
    private bool _isSigned;
    private int _parts;
    private Page? _held;

    public override void Write(Page page)
    {
        if (page.Blocks.Count == 0)
        {
            return;
        }

        // What is known to be alone is signed before its derivation, which is an annex then.
        Start(page);
        if (_parts++ == 0)
        {
            _held = page;
            return;
        }

        WriteHeld();
        Write(BlocksOf(page), _parts);
        _isSigned |= page.IsSigned;
    }

    private void WriteHeld()
    {
        if (_held is { } held)
        {
            _held = null;
            Write(BlocksOf(held), 1);
            _isSigned |= held.IsSigned;
        }
    }

    // Every part has a heading, also where text does without because the first line says the same.
    private static IEnumerable<Block> BlocksOf(Page page) => page.Blocks is [TitleBlock, ..] or [_]
        ? page.Blocks
        : page.Blocks.Where(block => block is not ParagraphBlock paragraph || paragraph.Text != page.Title).Prepend(new TitleBlock(page.Title));

    private void Write(IEnumerable<Block> blocks, int part)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"bagian-{part}");
        Block[] all = [.. blocks];
        _ = _html.Raw(all is [TitleBlock or SectionBlock, ..] ? $"<section class=\"part\" aria-labelledby=\"{id}\">\n" : $"<section class=\"part\" id=\"{id}\">\n");
        new HtmlBlocks(_html, language, id).Write(all);
        _ = _html.Raw("</section>\n");
    }

    public override void Complete()
    {
        Start(null);
        Block[] annex = [.. _held?.Blocks.SkipWhile(block => block is not SectionBlock) ?? []];
        if (annex.Length > 0 && annex.Skip(1).All(block => block is DerivationBlock))
        {
            Write(_held!.Blocks.SkipLast(annex.Length), 1);
            WriteSignatures();
            Write(annex.Skip(1).Prepend(new TitleBlock($"{DocumentLabels.Annex.In(language)}: {((SectionBlock)annex[0]).Text}")), 2);
        }
        else
        {
            WriteHeld();
            if (_isSigned)
            {
                WriteSignatures();
            }
        }

        _ = _html.Raw("</main>\n<footer>\n");
        WritePrepared();
        _ = _html.Raw("<p>").Text($"{DocumentLabels.Software.In(language)} {EncodedRulebook.LibraryVersion}; {DocumentLabels.Rulebook.In(language)} ").Raw("<code>").Text(EncodedRulebook.Hash).Raw("</code></p>\n");
        _ = _html.Raw("<p>").Text(DocumentLabels.Decides.In(language)).Raw("</p>\n</footer>\n</div>\n</body>\n</html>\n");
    }

    /// <summary>What has been drawn since the last time.</summary>
    public string Take() => _html.Take();

    public override ValueTask<ReadOnlyMemory<byte>> TakeAsync(CancellationToken cancellation) => new(Encoding.UTF8.GetBytes(Take()));

    private void Start(Page? first)
    {
        if (_hasStarted)
        {
            return;
        }

        _hasStarted = true;
        string title = PlainText.Of(options.Title ?? first?.Document?.In(language) ?? first?.Title ?? DocumentLabels.Report.In(language));
        string style = Css + PageBoxes();
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        _ = _html.Raw($"<!DOCTYPE html>\n<html lang=\"{(language == Language.Indonesian ? "id" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        _ = _html.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\">\n");
        _ = _html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>").Text(title).Raw("</title>\n");
        _ = _html.Raw("<style>").Raw(style).Raw("</style>\n</head>\n<body>\n<div class=\"sheet\">\n<header>\n<h1>").Text(title).Raw("</h1>\n");
        WritePrepared();
        _ = _html.Raw("</header>\n<main>\n");
    }

    private void WritePrepared()
    {
        if (options.PreparedBy is null && options.PreparedOn is null)
        {
            return;
        }

        string day = options.PreparedOn is { } known ? LongDate.Format(known, language) : "";
        string line = (options.PreparedBy, day) switch
        {
            ({ } by, "") => $"{DocumentLabels.PreparedBy.In(language)} {by}",
            (null, _) => $"{new LocalizedText("Dihitung", "Computed").In(language)} {DocumentLabels.PreparedOn.In(language)} {day}",
            ({ } by, _) => $"{DocumentLabels.PreparedBy.In(language)} {by} {DocumentLabels.PreparedOn.In(language)} {day}",
        };
        _ = _html.Raw("<p>").Text(line).Raw("</p>\n");
    }

    private void WriteSignatures()
    {
        _ = _html.Raw($"<section class=\"signatures\" aria-label=\"{DocumentLabels.Signatures.In(language)}\">\n");
        string day = options.PreparedOn is { } known ? ", " + LongDate.Format(known, language) : ":";
        Signature(DocumentLabels.CheckedBy, DocumentLabels.PlaceAndDate.In(language) + ":", null);
        Signature(DocumentLabels.ComputedBy, DocumentLabels.PlaceAndDate.In(language) + day, options.PreparedBy);
        _ = _html.Raw("</section>\n");
    }

    private void Signature(LocalizedText role, string place, string? name) =>
        _ = _html.Raw("<div><p>").Text(place).Raw("</p><p>").Text(role.In(language)).Raw("</p><div class=\"space\"></div><p>").Text(name ?? DocumentLabels.Name.In(language) + ":").Raw("</p></div>\n");

    // The numbers of the pages, and on each of them what it belongs to.
    private string PageBoxes()
    {
        string software = $"Kubar.Benefits {EncodedRulebook.LibraryVersion}, {DocumentLabels.Rulebook.In(language)} {EncodedRulebook.Hash[..12]}";
        return $$"""
            @page { size: A4; margin: 18mm 16mm 20mm 20mm; @bottom-left { content: "{{software}}"; font: 8pt sans-serif; } @bottom-right { content: "{{DocumentLabels.PageOf.In(language)}} " counter(page) " {{DocumentLabels.Of.In(language)}} " counter(pages); font: 8pt sans-serif; } }

            """.ReplaceLineEndings("\n");
    }

    private static string ReadCss()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
