namespace Redis.Functional.FSharp.Tests

open System
open System.Reflection
open System.Reflection.Emit
open Redis.Functional
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// Which methods a method calls, closures and state machines of its own included: read off its instructions.
module private Instructions =
    let opcodes =
        [ for field in typeof<OpCodes>.GetFields(BindingFlags.Public ||| BindingFlags.Static) do
              match field.GetValue null with
              | :? OpCode as code -> code.Value, code
              | _ -> () ]
        |> dict

    let operandLength (il: byte[]) at (code: OpCode) =
        match code.OperandType with
        | OperandType.InlineNone -> 0
        | OperandType.ShortInlineBrTarget
        | OperandType.ShortInlineI
        | OperandType.ShortInlineVar -> 1
        | OperandType.InlineVar -> 2
        | OperandType.InlineI8
        | OperandType.InlineR -> 8
        | OperandType.InlineSwitch -> 4 + 4 * BitConverter.ToInt32(il, at)
        | _ -> 4

    let called (caller: MethodBase) : MethodBase list =
        match caller.GetMethodBody() with
        | null -> []
        | body ->
            let il = nonNull (body.GetILAsByteArray())

            let rec read at found =
                if at >= il.Length then
                    found
                else
                    let value, next = if il[at] = 0xFEuy then int16 (0xFE00 ||| int il[at + 1]), at + 2 else int16 il[at], at + 1
                    let code = opcodes[value]

                    let found =
                        if code.OperandType = OperandType.InlineMethod then
                            let arguments = if caller.IsGenericMethod then caller.GetGenericArguments() else [||]
                            let owner = nonNull caller.DeclaringType
                            let owners = if owner.IsGenericType then owner.GetGenericArguments() else [||]
                            nonNull (caller.Module.ResolveMethod(BitConverter.ToInt32(il, next), owners, arguments)) :: found
                        else
                            found

                    read (next + operandLength il next code) found

            read 0 []

    let private everything = BindingFlags.Public ||| BindingFlags.NonPublic ||| BindingFlags.Static ||| BindingFlags.Instance ||| BindingFlags.DeclaredOnly

    /// Those that it calls, and that what it makes and calls in its own assembly calls.
    let reached (start: MethodBase) : MethodBase list =
        let seen = System.Collections.Generic.HashSet<MethodBase>()

        let rec follow (caller: MethodBase) =
            for callee in called caller do
                if seen.Add callee && callee.Module = start.Module then
                    follow callee

                    if callee.IsConstructor then
                        for own in (nonNull callee.DeclaringType).GetMethods everything do
                            if seen.Add own then
                                follow own

        follow start
        List.ofSeq seen

/// The combinators of the two languages are the same ones.
type CombinatorTests() =

    let statics = BindingFlags.Public ||| BindingFlags.Static ||| BindingFlags.DeclaredOnly
    let instances = BindingFlags.Public ||| BindingFlags.Instance ||| BindingFlags.DeclaredOnly

    let isProgram (shape: Type) =
        let rec from (shape: Type | null) =
            match shape with
            | null -> false
            | shape -> shape.IsGenericType && shape.GetGenericTypeDefinition() = typedefof<Redis<_>> || from shape.BaseType

        from shape

    let combinators =
        [ for holder, found in
              [ typeof<RedisProgram>, typeof<RedisProgram>.GetMethods statics; typedefof<Redis<_>>, typedefof<Redis<_>>.GetMethods instances ] do
              for one in found do
                  if isProgram one.ReturnType && not one.IsSpecialName then
                      holder, one.Name ]
        |> List.distinct

    // F# has a form of its own for these: LINQ is computation expressions; Either holds no unit, so what passes values through it cannot serve.
    let own =
        Set.ofList [ "Select"; "SelectMany"; "Loop"; "Attempt"; "Ignore"; "FromOutcome"; "FromTask"; "As"; "AsProgram"; "OnPrimaries"; "OnReplicas"; "OnAllNodes" ]

    let surface =
        [ for holder in typeof<RedisBuilder>.Assembly.GetExportedTypes() do
              if List.contains holder.Name [ "RedisModule"; "Redis"; "PipelineModule"; "Pipeline"; "TransactionModule"; "Transaction" ] then
                  yield! holder.GetMethods statics ]

    [<Fact>]
    member _.``Every combinator of C# has one here that calls it``() =
        let reached =
            [ for one in surface do
                  for callee in Instructions.reached one do
                      callee.Name ]
            |> Set.ofList

        Assert.NotEmpty combinators
        Assert.Empty([ for _, name in combinators do if not (own.Contains name || reached.Contains name) then name ])
