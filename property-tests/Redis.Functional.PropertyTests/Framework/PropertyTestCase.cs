using Xunit.Sdk;
using Xunit.v3;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>The test case of a property: like a fact's, but FsCheck supplies the arguments when it runs.</summary>
public sealed class PropertyTestCase : XunitTestCase, ISelfExecutingXunitTestCase
{
    [Obsolete("For xUnit's deserializer only")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(
        IXunitTestMethod method, string name, string id, bool isExplicit, string? skipReason,
        Dictionary<string, HashSet<string>> traits, string? file, int? line, int? timeout)
        : base(method, name, id, isExplicit, skipReason: skipReason, traits: traits, sourceFilePath: file, sourceLineNumber: line, timeout: timeout)
    {
    }

    /// <inheritdoc/>
    public async ValueTask<RunSummary> Run(
        ExplicitOption explicitOption, IMessageBus messageBus, object?[] constructorArguments,
        ExceptionAggregator aggregator, CancellationTokenSource cancellationTokenSource)
    {
        var test = (await CreateTests()).Single();
        return await PropertyTestRunner.Instance.Run(
            test, messageBus, constructorArguments, explicitOption, aggregator, cancellationTokenSource);
    }
}
