using Kubar.Benefits.Audits;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>A voucher that has been read, and where.</summary>
/// <param name="Place">Where it stands in the input.</param>
/// <param name="Id">The key of its case, where that could be read.</param>
/// <param name="Voucher">The voucher without what was wrong; null where the text is no object.</param>
/// <param name="Problems">Everything that is wrong; empty when it could be read.</param>
internal sealed record ParsedVoucher(string Place, string? Id, Voucher? Voucher, ValueList<Problem> Problems)
{
    /// <summary>The row of a table in which it stands; null: it stands in none, or the row is not kept.</summary>
    public SourceRow? Row { get; init; }

    /// <summary>How much of the input it is: its bytes; of a table, one row.</summary>
    public long Length { get; init; } = 1;

    public static ParsedVoucher Of(RawCase raw)
    {
        (Voucher? value, string? id, ValueList<Problem> problems) = InputReading.Of(raw, InputReading.Voucher);
        return new(raw.Place, id, value, problems) { Length = raw.Json.Length };
    }
}
