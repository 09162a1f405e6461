using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Core;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>Checks one method, seed by seed; a falsified property throws <see cref="PropertyFailedException"/>.</summary>
public static class PropertyCheck
{
    public static string Run(MethodInfo method, object? instance, PropertyAttribute property, IReadOnlyList<ulong> seeds) =>
        string.Join(Environment.NewLine, seeds.Select(seed => Run(method, instance, property, seed)));

    static string Run(MethodInfo method, object? instance, PropertyAttribute property, ulong seed)
    {
        var outcome = new PropertyOutcome(method, seed);
        var config = Config.Quick
            .WithName(method.Name)
            .WithMaxTest(property.MaxTest)
            .WithEndSize(property.EndSize)
            .WithArbitrary(property.Arbitrary)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(PropertySeeds.Generator(seed), FSharpOption<int>.None)))
            .WithRunner(outcome);
        Check.Method(config, method, instance is null ? FSharpOption<object>.None : FSharpOption<object>.Some(instance));
        return outcome.Report();
    }
}
