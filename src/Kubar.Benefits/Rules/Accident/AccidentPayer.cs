using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Participation;

namespace Kubar.Benefits.Rules.Accident;

/// <summary>Who pays JKK where it is not BPJS: PP 44/2015 Pasal 27, 32(3)(4), 38(2)(3); Permenaker 5/2021 Pasal 8, 26-28, 91.</summary>
internal static class AccidentPayer
{
    /// <summary>The employer pays, in the end or first.</summary>
    public static readonly Truth Employer = Cover.EmployerPays;

    /// <summary>The employer pays first, and is reimbursed.</summary>
    public static readonly Truth EmployerFirst = Cover.PaysFirst;

    /// <summary>The employer owes it and nobody reimburses it: the worker was no participant.</summary>
    public static readonly Truth EmployerForGood = Cover.EmployerPays & !Cover.PaysFirst;
}
