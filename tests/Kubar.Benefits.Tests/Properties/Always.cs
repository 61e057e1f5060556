using FsCheck;
using FsCheck.Fluent;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Generators;
using Microsoft.FSharp.Core;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>Runs a property over generated full cases, the same ones on every run, and shrinks what fails.</summary>
internal static class Always
{
    private static readonly Config Repeatable = Config.QuickThrowOnFailure
        .WithQuietOnSuccess(true)
        .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20_250_224, 20_191_203), FSharpOption<int>.None)));

    /// <summary>The violation says what is wrong in a case, and is null where the property holds.</summary>
    public static void Holds(Func<BenefitCase, string?> violation) =>
        Check.One(Repeatable.WithMaxTest(Setting.PropertyCases), Prop.ForAll(ArbitraryCases.Full, full => Holds(full, violation)));

    /// <summary>The same over a fifth as many cases, where each takes long: an audit, explanations.</summary>
    public static void HoldsForAFifth(Func<BenefitCase, string?> violation) =>
        Check.One(Repeatable.WithMaxTest(Setting.PropertyCases / 5), Prop.ForAll(ArbitraryCases.Full, full => Holds(full, violation)));

    private static Property Holds(BenefitCase full, Func<BenefitCase, string?> violation)
    {
        string? found = violation(full);
        return (found is null).Label($"{found} in {CaseText.Of(full)}");
    }
}
