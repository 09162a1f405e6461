using System.Runtime.CompilerServices;

namespace Redis.Functional.TestKit;

/// <summary>xUnit's attribute with the limit of every test, unless the test states a <c>Timeout</c> of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber) => Timeout = TestLimit.Milliseconds;
}
