namespace Redis.Functional;

/// <summary>A section of INFO. Since 0.1.</summary>
/// <param name="Name">Its title.</param>
/// <param name="Facts">What it says.</param>
public sealed record ServerInfoSection(string Name, ServerFacts Facts);
