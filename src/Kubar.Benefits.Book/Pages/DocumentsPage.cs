using Kubar.Benefits.Book.Blocks;
using Kubar.Benefits.Book.Words;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules.Payment;

namespace Kubar.Benefits.Book.Pages;

/// <summary>The page of what comes with a claim.</summary>
internal static class DocumentsPage
{
    public static BookPage Of(RuleWords words)
    {
        var blocks = new List<BookBlock>
        {
            new ProseBlock(words.T(
                "Dokumen yang dilampirkan pada pengajuan. Tidak menentukan jumlah yang menjadi hak; yang belum lengkap diberitahukan BPJS Ketenagakerjaan. Peserta magang mengajukan seperti peserta BPU (Permenaker 5/2021 Pasal 61(5)). Untuk pengajuan sebelum hari pertama yang disebut, teks peraturannya tidak dikodekan.",
                "The documents that come with a claim. They decide nothing of what is owed; BPJS Ketenagakerjaan says what is missing. Trainees claim as BPU participants do (Permenaker 5/2021 Pasal 61(5)). For claims before the first day named, no text is encoded.")),
        };
        foreach (IReadOnlyList<ClaimDocumentList> claim in DocumentsOfClaims.All)
        {
            blocks.Add(new HeadingBlock(2, claim[0].Claim.In(words.Language)));
            bool isOne = claim.All(list => list.Documents == claim[0].Documents);
            foreach (ClaimDocumentList list in isOne ? claim.Take(1) : claim)
            {
                blocks.Add(new ProseBlock(Prose.Of($"{words.T("Pengajuan", "Claims")} {words.Days(list.From, isOne ? null : list.Until)}: {words.CiteBriefly((isOne ? claim : [list]).Select(period => new DatedCitation(period.Source, period.From, period.Until)))}")));
                blocks.Add(new ListBlock([.. list.Documents.Select(document => new BookLine(Line(words, document)))]));
            }
        }

        return new(PlaceLinks.Documents, words.T("Dokumen untuk mengajukan", "Documents to claim with"), blocks);
    }

    private static string Line(RuleWords words, ClaimDocument document) => string.Concat(
        document.Name.In(words.Language),
        document.When is { } when ? $", {when.In(words.Language)}" : "",
        document.CopyServes ? words.T("; boleh fotokopi atau dokumen elektronik", "; a copy or an electronic document will do") : "");
}
