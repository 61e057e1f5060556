using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Audits;

/// <summary>The table of a voucher's properties, in the order of the contract.</summary>
internal static class VoucherFields
{
    private const int MostBenefits = 100;

    private static readonly ValueForm<Rupiah> Paid = Forms.Money(CaseLimits.Paid);

    /// <summary>A voucher of which nothing is told.</summary>
    public static readonly Voucher Blank = new() { Case = CaseFields.Blank };

    public static readonly Shape<Voucher> Shape = new(
        Row<Voucher>.Part("case", CaseFields.Shape, CaseFields.Blank, it => it.Case, (it, told) => it with { Case = told })
            .Named("kasus", "the case"),
        Row<Voucher>.OptionalPart("reference", Forms.Text, it => it.Reference, (it, told) => it with { Reference = told })
            .Named("nomor bukti pembayaran", "the voucher's own number"),
        Row<Voucher>.OptionalPart("person", Forms.Text, it => it.Person, (it, told) => it with { Person = told })
            .Named("kunci orang dalam seluruh berkas", "what the person is known by over a whole file")
            .Telling(
                "misalnya NIK atau nomor peserta; tidak ditulis kembali",
                "the NIK or the membership number, for example; it is never written back, and ids of findings are made of its hash")
            .WhenNotTold("kunci kasus mewakili orangnya", "the key of the case stands for the person"),
        Row<Voucher>.OptionalPart("paid", new PaidForm(Paid, MostBenefits), it => it.Components, (it, told) => it with { Components = told })
            .Named("yang dibayar menurut manfaat", "what was paid by component")
            .Telling(
                "sebelum tunggakan dikurangkan; manfaat yang tidak disebut tidak dibayar",
                "before arrears are taken out, by benefit ids as `kubar assess` writes them; a benefit that is not named was not paid")
            .WhenNotTold("bukti tidak merinci, dan paidTotal wajib diisi", "the voucher has no split, and paidTotal is required"),
        Row<Voucher>.Optional("paidTotal", Paid, it => it.Total, (it, told) => it with { Total = told })
            .Named("jumlah yang diserahkan", "what was handed over in all")
            .Telling("setelah tunggakan dikurangkan", "after arrears were taken out"),
        Row<Voucher>.Optional("arrearsDeducted", Paid, it => it.ArrearsDeducted, (it, told) => it with { ArrearsDeducted = told })
            .Named("tunggakan yang dikurangkan", "the arrears that were taken out"),
        Row<Voucher>.Usually("covers", Forms.List(Forms.Text, MostBenefits), [], it => it.Covers, (it, told) => it with { Covers = told })
            .Named("manfaat yang diliputi bukti ini", "the benefits that the voucher is about")
            .WhenNotTold("semua yang dapat timbul dari kejadian itu", "all that the event can bring"),
        Row<Voucher>.Optional("payer", Forms.Word<VoucherPayer>(), it => it.Payer, (it, told) => it with { Payer = told })
            .Named("siapa yang membayar", "who paid")
            .WhenNotTold("siapa pun yang wajib membayar", "whoever owes it"));

    /// <summary>What a voucher says beside its case.</summary>
    public static readonly Shape<Voucher> BesideCase = new([.. Shape.Fields.Where(field => field.Name != "case")]);
}
