using System.Reflection;
using FsCheck;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Arguments = Microsoft.FSharp.Collections.FSharpList<object>;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>Listens to FsCheck and tells how a property ended, in words that can be acted on.</summary>
sealed class PropertyOutcome(MethodInfo method, ulong seed) : IRunner
{
    TestResult? result;

    public void OnStartFixture(Type value)
    {
    }

    public void OnArguments(int value, Arguments args, FSharpFunc<int, FSharpFunc<Arguments, string>> every)
    {
    }

    public void OnShrink(Arguments args, FSharpFunc<Arguments, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult) => result = testResult;

    /// <summary>One line when the property held, the counter-example as an exception when not.</summary>
    public string Report() => result switch
    {
        TestResult.Passed passed when passed.Item1.NumberOfTests > 0 => $"seed {seed}: {passed.Item1.NumberOfTests} values passed",
        TestResult.Failed failed => throw Falsified(failed),
        TestResult.Exhausted exhausted => throw new PropertyFailedException(
            $"seed {seed}: the condition let only {exhausted.Item.NumberOfTests} values pass: generate values that fit instead of filtering", null),
        _ => throw new PropertyFailedException($"seed {seed}: no value was tried", null),
    };

    PropertyFailedException Falsified(TestResult.Failed failed)
    {
        var cause = failed.Item4 is Outcome.Failed { Item: var exception } ? exception : null;
        return new PropertyFailedException(
            $"""
             {method.DeclaringType?.Name}.{method.Name} is false for
             {Show(failed.Item3)}
             found as
             {Show(failed.Item2)}
             after {failed.Item1.NumberOfTests} values and {failed.Item1.NumberOfShrinks} shrinks{Labels(failed.Item1.Labels)}
             again: {PropertySeeds.Variable}={seed}
             {cause?.GetType().Name}{(cause is null ? "" : ": ")}{cause?.Message}
             """, cause);
    }

    string Show(Arguments arguments) =>
        string.Join(Environment.NewLine, method.GetParameters().Zip(Flat(arguments), (p, a) => $"  {p.Name} = {Runner.argumentsToString(ListModule.OfSeq([a])).Trim()}"));

    // FsCheck hands several parameters on as one tuple.
    IEnumerable<object> Flat(Arguments arguments) =>
        arguments is [System.Runtime.CompilerServices.ITuple tuple] && method.GetParameters().Length > 1
            ? Enumerable.Range(0, tuple.Length).Select(i => tuple[i]!)
            : arguments;

    static string Labels(FSharpSet<string> labels) => labels.IsEmpty ? "" : $", label: {string.Join(", ", labels)}";
}
