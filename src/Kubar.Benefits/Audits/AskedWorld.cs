using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Audits;

/// <summary>
/// A world that was asked what is due in it. Of those beside it only what comes out otherwise is reckoned anew. Rents memory: dispose it.
/// </summary>
internal sealed class AskedWorld : IDisposable
{
    private readonly VoucherPayer? _payer;
    private readonly ulong[] _parts;
    private readonly Evaluation _other;

    /// <summary>Asks it.</summary>
    /// <param name="world">The world.</param>
    /// <param name="payer">Who paid.</param>
    public AskedWorld(World world, VoucherPayer? payer)
    {
        (World, _payer) = (world, payer);
        Evaluation = world.Evaluate();
        Dues = Dues.Of(world.Chapter, Evaluation, payer);
        _parts = Dues.PartsOf(world.Chapter);
        _other = Evaluation.Beside(Evaluation);
    }

    /// <summary>The world.</summary>
    public World World { get; }

    /// <summary>Its values; more can be asked of them between one other world and the next.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>What is due in it.</summary>
    public Dues Dues { get; }

    /// <summary>What is due in another world beside it.</summary>
    public Dues DuesIn(World other) => DuesWhere(other.Situation, other.Assumed.AsSpan()[World.Assumed.Length..]);

    /// <summary>What is due in it where something more is taken for granted.</summary>
    public Dues DuesWhere(Assumed more) => DuesWhere(World.Situation, [more]);

    /// <summary>The values in it where something more is taken for granted, until another world is asked for.</summary>
    public Evaluation Where(Assumed more)
    {
        _other.Suppose(World.Situation, [more]);
        return _other;
    }

    public void Dispose()
    {
        _other.Dispose();
        Evaluation.Dispose();
    }

    private Dues DuesWhere(Situation situation, ReadOnlySpan<Assumed> more)
    {
        World.Cancellation.ThrowIfCancellationRequested();
        _other.Suppose(situation, more);
        return _other.AnyComesOutOtherwise(_parts) ? Dues.Of(World.Chapter, _other, _payer) : Dues;
    }
}
