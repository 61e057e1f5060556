using Kubar.Benefits.Law;

namespace Kubar.Benefits.Monitoring;

/// <summary>A right that a membership carries or not: a benefit that the library is asked about, on an event supposed. The list is closed.</summary>
public sealed class Right
{
    private Right(string id, SupposedEvent supposed, BenefitInfo benefit, LocalizedText name)
    {
        Id = id;
        Event = supposed;
        Benefit = benefit;
        Name = name;
    }

    /// <summary>The lump sum of death security, and with it all that it gives beside the funeral, upon a death not from work.</summary>
    public static Right DeathInFull { get; } = new("death-in-full", SupposedEvent.Death, BenefitCatalogue.JkmLumpSum, new("JKM penuh", "JKM in full"));

    /// <summary>The funeral of death security, upon a death not from work.</summary>
    public static Right DeathFuneral { get; } = new("death-funeral", SupposedEvent.Death, BenefitCatalogue.JkmFuneral, new("biaya pemakaman JKM", "JKM funeral cost"));

    /// <summary>The scholarship of death security for a child at school, upon a death not from work.</summary>
    public static Right DeathScholarship { get; } = new("death-scholarship", SupposedEvent.Death, BenefitCatalogue.JkmScholarship, new("beasiswa JKM", "JKM scholarship"));

    /// <summary>The death grant of work-accident security, upon a sudden death while doing the registered work.</summary>
    public static Right SuddenDeath { get; } = new("sudden-death", SupposedEvent.SuddenDeath, BenefitCatalogue.JkkDeathGrant, new("JKK karena meninggal mendadak", "JKK for a sudden death"));

    /// <summary>The death grant of work-accident security, upon a fatal work accident.</summary>
    public static Right WorkAccident { get; } = new("work-accident", SupposedEvent.Accident, BenefitCatalogue.JkkDeathGrant, new("JKK karena kecelakaan kerja", "JKK for a work accident"));

    /// <summary>All of them, in the order in which they are told.</summary>
    public static ValueList<Right> All { get; } = [DeathInFull, DeathFuneral, DeathScholarship, SuddenDeath, WorkAccident];

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The benefit of which the library is asked.</summary>
    public BenefitInfo Benefit { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is supposed when the library is asked.</summary>
    internal SupposedEvent Event { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
