using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Finds everything that is wrong with transfers of contributions.</summary>
public static class TransferCheck
{
    private static readonly LocalizedText Blank = new("harus diisi", "must not be blank");
    private static readonly LocalizedText Repeated = new("sudah ada dalam daftar ini", "stands in this list already");
    private static readonly LocalizedText Backwards = new("berakhir sebelum mulai", "ends before it begins");
    private static readonly LocalizedText Negative = new("tidak boleh kurang dari 0", "must be at least 0");
    private static readonly LocalizedText NotAChoice = new("bukan pilihan yang dikenal", "is not a known choice");

    /// <summary>Every problem, each with its path, <c>transfers[2].months</c>; empty: the transfers are well formed.</summary>
    /// <param name="programme">The programme, whose payers they name.</param>
    /// <param name="transfers">The transfers.</param>
    /// <exception cref="ArgumentNullException">The programme, the transfers or one of them are null.</exception>
    public static ValueList<Problem> ProblemsOf(Programme programme, IReadOnlyList<ContributionTransfer> transfers)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(transfers);
        var problems = new List<Problem>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < transfers.Count; index++)
        {
            ContributionTransfer transfer = transfers[index];
            ArgumentNullException.ThrowIfNull(transfer, nameof(transfers));
            string path = FormattableString.Invariant($"transfers[{index}]");
            Require(!string.IsNullOrWhiteSpace(transfer.Key), $"{path}.key", Blank);
            Require(string.IsNullOrWhiteSpace(transfer.Key) || keys.Add(transfer.Key), $"{path}.key", Repeated);
            Require(
                programme.PayerOf(transfer.Payer) is not null,
                $"{path}.payer",
                new("tidak ada pembayar dengan kunci itu dalam program", "names no payer of the programme"));
            Require(transfer.Months.First <= transfer.Months.Last, $"{path}.months", Backwards);
            Require(
                transfer.Months.First > transfer.Months.Last || (programme.Period.First <= transfer.Months.First && transfer.Months.Last <= programme.Period.Last),
                $"{path}.months",
                new("di luar masa program", "lie outside the period of the programme"));
            Require(transfer.Fee >= Rupiah.Zero, $"{path}.fee", Negative);
            Require(transfer.Lines.Count > 0, $"{path}.lines", Blank);
            for (int line = 0; line < transfer.Lines.Count; line++)
            {
                string at = FormattableString.Invariant($"{path}.lines[{line}]");
                Require(transfer.Lines[line].Programme is not { } social || Enum.IsDefined(social), $"{at}.programme", NotAChoice);
                Require(transfer.Lines[line].Amount >= Rupiah.Zero, $"{at}.amount", Negative);
            }
        }

        return problems.ToValueList();

        void Require(bool holds, string path, LocalizedText message)
        {
            if (!holds)
            {
                problems.Add(new(path, message));
            }
        }
    }
}
