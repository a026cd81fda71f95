using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>
/// Which semaphores are locks: those made with one, and those a document lists. Anything else counts or signals. What a constructor
/// or a helper is given is what its callers pass.
/// </summary>
internal static class SemaphoreFacts
{
    /// <summary>Hands a semaphore is followed through.</summary>
    private const int MaxSteps = 3;

    /// <summary>Call sites looked at before giving up.</summary>
    private const int MaxSites = 32;

    public static bool IsSemaphore(ITypeSymbol? type) => type is { Name: "SemaphoreSlim" or "Semaphore", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>A parameter may be one: whoever passes the semaphore decides, when the call is seen from there.</summary>
    public static bool IsMutex(ISymbol symbol, LockCatalog catalog, CancellationToken cancellation) =>
        (symbol is IParameterSymbol && !SymbolTable.IsPrimary(symbol)) || IsMutex(symbol, catalog, cancellation, 0);

    private static bool IsMutex(ISymbol symbol, LockCatalog catalog, CancellationToken cancellation, int steps)
    {
        if (symbol is IFieldSymbol or IPropertySymbol && catalog.IsNamed(symbol))
        {
            return true;
        }

        symbol = AliasReader.HandedOut(symbol, catalog);
        if (ConstructionFacts.IsMutex(ConstructionFacts.Of(symbol, cancellation)))
        {
            return true;
        }

        return steps < MaxSteps && Given(symbol, catalog).Any(value => value switch
        {
            BaseObjectCreationExpressionSyntax creation => ConstructionFacts.IsMutex([creation.ArgumentList]),
            { } expression => catalog.Trees.Model(expression.SyntaxTree).GetSymbolInfo(expression, cancellation).Symbol is { } passed
                && IsMutex(passed is ILocalSymbol ? passed : SymbolTable.Declared(passed), catalog, cancellation, steps + 1),
            null => false,
        });
    }

    /// <summary>What callers pass for a parameter, or for the parameter that a constructor keeps in a member.</summary>
    private static IEnumerable<ExpressionSyntax?> Given(ISymbol symbol, LockCatalog catalog)
    {
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } method } parameter)
        {
            var looked = 0;
            return CallSites.Arguments(method, parameter, catalog.Trees, () => ++looked <= MaxSites);
        }

        return symbol is ILocalSymbol ? Put(symbol)
            : symbol is IFieldSymbol or IPropertySymbol or IParameterSymbol ? AliasReader.Given(symbol, catalog).Take(MaxSites) : [];
    }

    /// <summary>What a local starts with: a member, perhaps one that is read and cleared at a stroke, or what a pattern has tested.</summary>
    private static IEnumerable<ExpressionSyntax?> Put(ISymbol local)
    {
        foreach (var reference in local.DeclaringSyntaxReferences)
        {
            var value = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax { Initializer.Value: var start } => start,
                SingleVariableDesignationSyntax { Parent: PatternSyntax { Parent: IsPatternExpressionSyntax test } } => test.Expression,
                _ => null,
            };
            var taken = (value as InvocationExpressionSyntax)?.ArgumentList.Arguments.FirstOrDefault();
            yield return taken is not null && taken.RefOrOutKeyword.IsKind(SyntaxKind.RefKeyword) ? taken.Expression : value;
        }
    }
}
