using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>The kinds of event that bring benefits.</summary>
[JsonConverter(typeof(WordConverter<EventKind>))]
public enum EventKind
{
    /// <summary>A work accident, PP 44/2015 Pasal 1.6.</summary>
    WorkAccident = 1,

    /// <summary>An occupational disease, PP 44/2015 Pasal 25(1) and 48.</summary>
    OccupationalDisease = 2,

    /// <summary>A sudden death at work, Permenaker 5/2021 Pasal 85.</summary>
    SuddenDeathAtWork = 3,

    /// <summary>A death not from work, PP 44/2015 Pasal 34.</summary>
    NonWorkDeath = 4,
}
