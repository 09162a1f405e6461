using Xunit.Internal;
using Xunit.Sdk;
using Xunit.v3;

namespace Redis.Functional.PropertyTests.Framework;

/// <summary>Makes one test case of a method that carries <see cref="PropertyAttribute"/>.</summary>
public sealed class PropertyDiscoverer : IXunitTestCaseDiscoverer
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyCollection<IXunitTestCase>> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
    {
        var details = TestIntrospectionHelper.GetTestCaseDetails(discoveryOptions, testMethod, factAttribute);
        return new([new PropertyTestCase(
            details.ResolvedTestMethod, details.TestCaseDisplayName, details.UniqueID, details.Explicit, details.SkipReason,
            testMethod.Traits.ToReadWrite(StringComparer.OrdinalIgnoreCase),
            details.SourceFilePath, details.SourceLineNumber, details.Timeout)]);
    }
}
