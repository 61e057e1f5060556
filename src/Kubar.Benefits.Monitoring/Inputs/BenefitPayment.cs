using System.Text;
using Kubar.Benefits.Audits;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>
/// A payment of benefits and the person upon whose insurance it was made; it is nobody's until it is found in the roster. Printing one gives
/// its key alone.
/// </summary>
public sealed record BenefitPayment
{
    /// <summary>The payment's own key; not blank, and no other payment's.</summary>
    public required string Key { get; init; }

    /// <summary>The population number (NIK) of the insured person; null: not told.</summary>
    public string? Nik { get; init; }

    /// <summary>The insured person's name; null: not told.</summary>
    public string? Name { get; init; }

    /// <summary>The insured person's date of birth; null: not told.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary>What was paid, upon which event. What its case tells of the participant and the membership the roster tells instead.</summary>
    public required Voucher Voucher { get; init; }

    /// <summary>What was paid in all: the total, or else the sum of what is told by benefit.</summary>
    internal Rupiah Paid => Voucher.Total ?? (Voucher.Components ?? []).Select(component => component.Amount).Sum();

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Key);
        return true;
    }
}
