using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using LockOrder.Analyzers.Gate;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>The syntax side of symbols: where their code is, and what the index says of it.</summary>
internal sealed class TreeCatalog(Compilation compilation, ProjectIndex index)
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();

    public Compilation Compilation { get; } = compilation;

    public ProjectIndex Index { get; } = index;

#pragma warning disable RS1030 // Summaries of other trees are asked for on demand, for the few members the gate lets through.
#pragma warning disable RSEXPERIMENTAL001 // Public since 4.9 and unchanged since.
    /// <summary>
    /// A model without nullable analysis. That is faster, and it is the only one whose control-flow graphs are right: with
    /// nullable reference types on, the compiler (4.14 and 5.12 both) draws <c>lock (aLock)</c> on a <c>System.Threading.Lock</c>
    /// as an invalid operation without any region around the body. So the driver's own model cannot be used.
    /// </summary>
    public SemanticModel Model(SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model) ? model : _models.GetOrAdd(tree, Compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis));
#pragma warning restore RSEXPERIMENTAL001
#pragma warning restore RS1030

    public void Drop(SyntaxTree tree) => _models.TryRemove(tree, out _);

    /// <summary>The node that holds a method's code in this compilation; null for abstract, external and implicit ones.</summary>
    public SyntaxNode? Code(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            // A referenced project shows its own syntax: it belongs to another compilation and is out of bounds.
            if (!Compilation.ContainsSyntaxTree(reference.SyntaxTree))
            {
                continue;
            }

            switch (reference.GetSyntax())
            {
                case BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } and not ConstructorDeclarationSyntax:
                case AccessorDeclarationSyntax { Body: null, ExpressionBody: null }:
                    break;
                case BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax:
                    return reference.GetSyntax();
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>What a method returns, when returning it is all it does.</summary>
    public ExpressionSyntax? Result(IMethodSymbol method) => Code(method) switch
    {
        ArrowExpressionClauseSyntax arrow => arrow.Expression,
        BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        AccessorDeclarationSyntax { ExpressionBody: { } arrow } => arrow.Expression,
        BaseMethodDeclarationSyntax { Body.Statements: { Count: 1 } only } when only[0] is ReturnStatementSyntax returned => returned.Expression,
        AccessorDeclarationSyntax { Body.Statements: { Count: 1 } only } when only[0] is ReturnStatementSyntax returned => returned.Expression,
        _ => null,
    };

    public MemberEntry? Entry(IMethodSymbol method) => Code(method) is { } node ? Index.Find(node) : null;

    public bool IsRelevant(IMethodSymbol method) => Entry(method) is { } entry && (entry.Has(MemberFlags.IsPath) || Index.IsRelevant(entry));

    /// <summary>A helper that only throws, or only calls one that does.</summary>
    public bool NeverReturns(IMethodSymbol method)
    {
        var entry = Entry(SymbolTable.Declared(method));
        for (var depth = 0; entry is not null && depth < 4; depth++)
        {
            if (entry.Has(MemberFlags.AlwaysThrows))
            {
                return true;
            }

            if (Shape.OnlyCall(entry.Node) is not { } name)
            {
                return false;
            }

            // By name and type: the text alone cannot tell overloads apart, so all of them have to agree.
            var called = Index.Members.Where(m => m.Name == name && m.Type == entry.Type).ToList();
            entry = called.Count > 0 && called.All(m => m.Has(MemberFlags.AlwaysThrows)) ? called[0] : called.Count == 1 ? called[0] : null;
        }

        return false;
    }

    /// <summary>The values of the instance fields and properties of a type, in source order: what every constructor runs first.</summary>
    public IEnumerable<EqualsValueClauseSyntax> Initializers(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences
            .Where(r => Compilation.ContainsSyntaxTree(r.SyntaxTree))
            .Select(r => r.GetSyntax())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(t => t.Members)
            .Where(m => !m.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.StaticKeyword) && !m.Modifiers.Any(Microsoft.CodeAnalysis.CSharp.SyntaxKind.ConstKeyword))
            .SelectMany(m => m switch
            {
                FieldDeclarationSyntax field => field.Declaration.Variables.Select(v => v.Initializer).OfType<EqualsValueClauseSyntax>(),
                PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
                _ => [],
            });

    /// <summary>The value a field or property is declared with.</summary>
    public EqualsValueClauseSyntax? Initializer(ISymbol member) =>
        member.DeclaringSyntaxReferences.Where(r => Compilation.ContainsSyntaxTree(r.SyntaxTree)).Select(r => r.GetSyntax()).FirstOrDefault() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

    public bool HasRelevantInitializer(INamedTypeSymbol type) => Initializers(type).Any(IsRelevant);

    public bool IsRelevant(EqualsValueClauseSyntax initializer) => Index.Find(initializer) is { } entry && (entry.Has(MemberFlags.IsPath) || Index.IsRelevant(entry));

    public bool IsIterator(IMethodSymbol method) => Entry(method)?.Has(MemberFlags.IsIterator) == true;

    /// <summary>Types of this compilation that name a base type or interface, directly or through others, in a stable order.</summary>
    public IEnumerable<INamedTypeSymbol> Derived(INamedTypeSymbol @base)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var work = new Queue<string>();
        var names = new HashSet<string> { @base.Name };
        work.Enqueue(@base.Name);
        while (work.Count > 0)
        {
            foreach (var entry in Index.DerivedFrom(work.Dequeue()))
            {
                if (Model(entry.Node.SyntaxTree).GetDeclaredSymbol(entry.Node) is not INamedTypeSymbol type || !seen.Add(type))
                {
                    continue;
                }

                if (names.Add(type.Name))
                {
                    work.Enqueue(type.Name);
                }

                if (Inherits(type, @base))
                {
                    yield return type;
                }
            }
        }
    }

    private static bool Inherits(INamedTypeSymbol type, INamedTypeSymbol @base)
    {
        if (@base.TypeKind == TypeKind.Interface)
        {
            return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, @base.OriginalDefinition));
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent.OriginalDefinition, @base.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
