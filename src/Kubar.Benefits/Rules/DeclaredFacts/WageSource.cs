namespace Kubar.Benefits.Rules.DeclaredFacts;

/// <summary>On what the monthly wage of a wage recipient rests.</summary>
internal enum WageSource
{
    Stated = 1,
    Construction = 2,
    Trainee = 3,
    Daily = 4,
    Piece = 5,
    WeatherDependent = 6,
}
