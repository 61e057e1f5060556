using System.Text.Json;
using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>A voucher that has been read.</summary>
/// <param name="Case">Its case, with everything that is wrong with the voucher.</param>
/// <param name="Voucher">The voucher without what was wrong; null where the text is no object.</param>
internal sealed record ParsedVoucher(ParsedCase Case, Voucher? Voucher)
{
    public static ParsedVoucher Unreadable(string place, LocalizedText why) => new(ParsedCase.Unreadable(place, why), null);
}

/// <summary>A voucher, property by property: a case, and what was paid.</summary>
internal static class VoucherReader
{
    public static ParsedVoucher Read(string place, JsonElement element)
    {
        var problems = new List<Problem>();
        var reader = JsonObjectReader.OfCase(element, problems);
        ParsedCase read = CaseReader.Read(place, reader.Object("case"));
        var voucher = new Voucher
        {
            Case = read.Case!,
            Reference = reader.Text("reference"),
            Components = reader.Amounts("paid")?.Select(paid => new PaidComponent(paid.Name, paid.Amount)).ToValueList(),
            // Where the total is there but wrong, that has been noted, and nothing is missing.
            Total = reader.Money("paidTotal") ?? (reader.Has("paidTotal") ? Rupiah.Zero : null),
            ArrearsDeducted = reader.Money("arrearsDeducted"),
            Covers = reader.Texts("covers") ?? [],
            Payer = reader.OneOf<VoucherPayer>("payer"),
        };
        reader.RejectOthers();
        return new(read with { Problems = problems.ToValueList() }, voucher);
    }
}
