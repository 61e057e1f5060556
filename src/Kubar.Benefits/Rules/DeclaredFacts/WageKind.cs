namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>The ways in which a wage is paid that PP 44/2015 Pasal 19 tells apart.</summary>
internal enum WageKind
{
    Monthly = 1,
    Daily = 2,
    Piece = 3,
    WeatherDependent = 4,
}
