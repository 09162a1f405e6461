using FsCheck.Xunit;
using Redis.Functional.PropertyTests.Framework;

[assembly: SeededProperties]

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>Gives every property of this assembly the seed of the run; a <c>Replay</c> on the property itself takes precedence.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
#pragma warning disable xUnit3003 // PropertiesAttribute has no constructor with the source location
public sealed class SeededPropertiesAttribute : PropertiesAttribute
#pragma warning restore xUnit3003
{
    public SeededPropertiesAttribute() => Replay = PropertySeed.Replay(PropertySeed.Current);
}
