using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Redis.Functional.Analyzers;

/// <summary>Values of a statement that are not used.</summary>
static class Dropped
{
    /// <summary>
    /// The value that an expression statement drops, or null: of a call, an <c>await</c> or a <c>new</c>, also behind <c>?.</c>. An assignment drops nothing,
    /// and an assertion hands back what it was given.
    /// </summary>
    public static IOperation? Value(IOperation statement)
    {
        var value = ((IExpressionStatementOperation)statement).Operation;
        while (value is IConditionalAccessOperation conditional) value = conditional.WhenNotNull;
        return value switch
        {
            IInvocationOperation { TargetMethod.ContainingType: { IsReferenceType: true, Name: "Assert" } } => null,
            IInvocationOperation or IAwaitOperation or IObjectCreationOperation => value,
            _ => null,
        };
    }

    /// <summary>Where the statement says it, without the semicolon.</summary>
    public static Location Place(IOperation statement) => ((IExpressionStatementOperation)statement).Operation.Syntax.GetLocation();
}
