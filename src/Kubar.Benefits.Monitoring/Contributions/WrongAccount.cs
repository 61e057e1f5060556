namespace Kubar.Benefits.Monitoring;

/// <summary>A sum that was transferred out of an account from which the payer's budget does not pay for that programme.</summary>
/// <param name="Transfer">The key of the transfer.</param>
/// <param name="Line">The sum, its programme and its account.</param>
public sealed record WrongAccount(string Transfer, TransferLine Line);
