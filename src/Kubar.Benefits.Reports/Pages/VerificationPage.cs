using Kubar.Benefits.Receipts;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>What became of receipts that were recomputed.</summary>
internal static class VerificationPage
{
    private static readonly Sheet Receipts = new(
        new("Bukti tersegel", "Receipts"),
        [new(Labels.Case), new(Labels.Result, Width: 60), new(Labels.Remark, Width: 120)]);

    public static Page Of(Receipt receipt, Verification verification, Language language) =>
        Page(receipt.Id, VerificationTexts.Title(receipt, verification, language), [.. VerificationTexts.Remarks(receipt, verification, language)], language);

    /// <summary>Something that is no receipt.</summary>
    public static Page Unreadable(string place, LocalizedText why, Language language) =>
        Page("", VerificationTexts.Unreadable(place, language), [why.In(language)], language);

    public static Page Summary(long holding, long failing, long unreadable, Language language)
    {
        string text = VerificationTexts.Summary(holding, failing, unreadable, language);
        return new(text, language, [new ParagraphBlock(text)]) { IsPart = false };
    }

    private static Page Page(string id, string title, string[] remarks, Language language) =>
        new(title, language, [new TitleBlock(title), .. remarks.Select(remark => new ItemBlock(remark))])
        {
            Document = Labels.VerificationReport,
            IsSigned = true,
            Rows = () => remarks.Select(remark => new SheetRow(Receipts, [id, title, remark])),
        };
}
