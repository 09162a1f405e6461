using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>Runs a property's test: xUnit makes the class, FsCheck calls the method.</summary>
public sealed class PropertyTestRunner : XunitTestRunnerBase<XunitTestRunnerContext, IXunitTest>
{
    public static readonly PropertyTestRunner Instance = new();

    public async ValueTask<RunSummary> Run(
        IXunitTest test, IMessageBus messageBus, object?[] constructorArguments, ExplicitOption explicitOption,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        await using var context = new XunitTestRunnerContext(
            test, messageBus, explicitOption, aggregator, cancellationTokenSource, test.TestMethod.BeforeAfterTestAttributes, constructorArguments);
        await context.InitializeAsync();
        return await Run(context);
    }

    /// <inheritdoc/>
    protected override ValueTask<TimeSpan> InvokeTest(XunitTestRunnerContext ctxt, object? testClassInstance) =>
        ExecutionTimer.MeasureAsync(() => ctxt.Aggregator.RunAsync(async () =>
        {
            // FsCheck blocks on properties that return a task, so it gets a thread that nobody waits for.
            var method = ctxt.Test.TestMethod.Method;
            var property = method.GetCustomAttribute<PropertyAttribute>() ?? new PropertyAttribute();
            var report = await Task.Factory.StartNew(
                () => PropertyCheck.Run(method, testClassInstance, property, PropertySeeds.Current),
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            TestContext.Current.TestOutputHelper?.WriteLine(report);
        }));
}
