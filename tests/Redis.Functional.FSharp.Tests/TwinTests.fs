namespace Redis.Functional.FSharp.Tests

open System
open System.Reflection
open Redis.Functional
open Redis.Functional.Server
open Redis.Functional.FSharp
open Xunit
open Redis.Functional.TestKit

/// The two catalogues have the same commands.
type TwinTests() =

    let statics = BindingFlags.Public ||| BindingFlags.Static ||| BindingFlags.DeclaredOnly

    // Every group extends Cmd or ServerCmd in a module of its own; the compiler names such a member Cmd.get.Static.
    let twins =
        [ for holder in typeof<Cmd>.Assembly.GetExportedTypes() do
              for found in holder.GetMethods statics do
                  match found.Name.Split '.' with
                  | [| "Cmd" | "ServerCmd"; name; "Static" |] -> name, found
                  | _ -> () ]

    let camel (name: string) = string (Char.ToLowerInvariant name[0]) + name.Substring 1

    let commands =
        [ typeof<Commands>; typeof<ServerCommands> ]
        |> List.collect (fun catalogue -> List.ofArray (catalogue.GetMethods statics))

    [<Fact>]
    member _.``Every test has a limit``() =
        Assert.Empty(TestLimit.Missing(typeof<TwinTests>.Assembly))

    [<Fact>]
    member _.``Every command has its twin``() =
        let names = twins |> List.map fst |> Set.ofList
        Assert.Empty([ for command in commands do if not (names.Contains(camel command.Name)) then command.Name ])

    [<Fact>]
    member _.``Every command that reads by a type has a twin that does``() =
        let typed = twins |> List.filter (fun (_, found) -> found.IsGenericMethod) |> List.map fst |> Set.ofList
        let has name = typed.Contains name || typed.Contains(name + "As")
        Assert.Empty([ for command in commands do if command.IsGenericMethod && not (has (camel command.Name)) then command.Name ])

    [<Fact>]
    member _.``Nothing is a command here that is none there``() =
        let names = commands |> List.map (fun command -> camel command.Name) |> Set.ofList
        let known (name: string) = names.Contains name || (name.EndsWith "As" && names.Contains(name.Substring(0, name.Length - 2)))
        Assert.Empty([ for name, _ in twins do if not (known name) then name ])

    [<Fact>]
    member _.``No type of LanguageExt is at the surface``() =
        let rec foreign (shape: Type) =
            shape.Namespace = "LanguageExt" || shape.GetGenericArguments() |> Array.exists foreign

        let surface =
            [ for name, found in twins do
                  name, found.ReturnType
                  for parameter in found.GetParameters() do
                      name, parameter.ParameterType ]

        Assert.Empty([ for name, shape in surface do if foreign shape then name ])
