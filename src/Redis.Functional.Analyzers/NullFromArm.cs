using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Redis.Functional.Analyzers;

/// <summary>Where an arm of a Match is the literal null, or returns it.</summary>
static class NullFromArm
{
    /// <summary>The place of the null; none when the arm returns none, or is no lambda.</summary>
    public static Location? Place(IArgumentOperation arm) =>
        arm.IsImplicit || arm.ArgumentKind == ArgumentKind.DefaultValue ? null
        : Function(arm.Value) is { } function ? Returned(function.Body).Select(Null).FirstOrDefault(static place => place is not null)
        : arm.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol ? Null(arm.Value)
        : null;

    private static IAnonymousFunctionOperation? Function(IOperation value) => value switch
    {
        IConversionOperation conversion => Function(conversion.Operand),
        IDelegateCreationOperation creation => Function(creation.Target),
        IAnonymousFunctionOperation function => function,
        _ => null,
    };

    /// <summary>What a function returns, without the functions in it.</summary>
    private static IEnumerable<IOperation> Returned(IOperation body)
    {
        foreach (var child in body.ChildOperations)
        {
            if (child is IReturnOperation { ReturnedValue: { } value }) yield return value;
            else if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation)) foreach (var nested in Returned(child)) yield return nested;
        }
    }

    private static Location? Null(IOperation value) => value switch
    {
        // a conversion that a type defines makes a value of null
        IConversionOperation { OperatorMethod: null } conversion => CanBeNull(conversion.Type) ? Null(conversion.Operand) : null,
        ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => CanBeNull(value.Type) ? value.Syntax.GetLocation() : null,
        IConditionalOperation { WhenFalse: { } otherwise } conditional => Null(conditional.WhenTrue) ?? Null(otherwise),
        ICoalesceOperation coalesce => Null(coalesce.WhenNull),
        ISwitchExpressionOperation choice => choice.Arms.Select(static arm => Null(arm.Value)).FirstOrDefault(static place => place is not null),
        IParenthesizedOperation parenthesised => Null(parenthesised.Operand),
        _ => null,
    };

    // The literal null has no type until it is converted.
    private static bool CanBeNull(ITypeSymbol? type) =>
        type is null || type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
