using Kubar.Benefits.Law;

namespace Kubar.Benefits.Assessments;

/// <summary>What one kind of recipient receives now.</summary>
/// <param name="Payee">Who is paid; null where that cannot be told.</param>
/// <param name="Sum">How much, in rupiah, arrears taken out.</param>
public sealed record PayeeTotal(Payee? Payee, Rupiah Sum);
