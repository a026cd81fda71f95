// Which code a delegate may be, asked of the place where it is invoked and followed backwards by names: from an event, field,
// property, collection, local or parameter to what the compilation puts there. Of whose object the delegate is, is not known:
// like a lock class, a place stands for all its instances.

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LockOrder.Analyzers.Binding;

/// <summary>The bodies of this compilation that a delegate expression may run; none when there are too many to follow.</summary>
internal sealed class DelegateReader(SymbolTable symbols, TreeCatalog trees)
{
    /// <summary>Handlers that are followed: an event with more of them is a bus, and says nothing about any one subscriber.</summary>
    private const int MaxBodies = 8;

    /// <summary>Places a delegate may be handed through: parameter, field, parameter, collection, local.</summary>
    private const int MaxSteps = 6;

    /// <summary>Assignments and calls bound before giving up.</summary>
    private const int MaxLooked = 256;

    private readonly SymbolTable _symbols = symbols;
    private readonly TreeCatalog _trees = trees;

    public ImmutableArray<CallTarget> Bodies(ExpressionSyntax invoked)
    {
        var search = new Search(this);
        search.Value(invoked, 0, isGiven: false);
        return search.Result;
    }

    private sealed class Search(DelegateReader reader)
    {
        private readonly List<CallTarget> _found = [];
        private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
        private int _looked;

        // A parameter that is invoked where it came in is the callers' to judge, one by one. Once it is kept, all of them count.
        private bool _isKept;

        public ImmutableArray<CallTarget> Result => _looked > MaxLooked || _found.Count > MaxBodies ? [] : _found.ToImmutableArray();

        private bool IsOver => _looked > MaxLooked || _found.Count > MaxBodies;

        /// <param name="isGiven">The expression is put somewhere or passed, so a method it names may run; the one invoked itself is the compiler's to resolve.</param>
        public void Value(SyntaxNode? value, int steps, bool isGiven)
        {
            if (IsOver || steps > MaxSteps)
            {
                return;
            }

            switch (value)
            {
                case null or LiteralExpressionSyntax:
                    break;
                case ParenthesizedExpressionSyntax inner:
                    Value(inner.Expression, steps, isGiven);
                    break;
                case CastExpressionSyntax cast:
                    Value(cast.Expression, steps, isGiven);
                    break;
                case PostfixUnaryExpressionSyntax suppressed:
                    Value(suppressed.Operand, steps, isGiven);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AddExpression } either:
                    Value(either.Left, steps, isGiven);
                    Value(either.Right, steps, isGiven);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } cast:
                    Value(cast.Left, steps, isGiven);
                    break;
                case ConditionalExpressionSyntax choice:
                    Value(choice.WhenTrue, steps, isGiven);
                    Value(choice.WhenFalse, steps, isGiven);
                    break;
                case CollectionExpressionSyntax list:
                    Each(list.Elements.Select(e => e switch { ExpressionElementSyntax x => x.Expression, SpreadElementSyntax s => s.Expression, _ => null }), steps, isGiven);
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    Each(creation.ArgumentList is { Arguments.Count: 1 } one ? [one.Arguments[0].Expression] : [], steps, isGiven);
                    Each(creation.Initializer?.Expressions.Select(Element) ?? [], steps, isGiven);
                    break;
                case ElementAccessExpressionSyntax element:
                    Value(element.Expression, steps, isGiven);
                    break;
                case InvocationExpressionSyntax call:
                    HandedOn(call, steps);
                    break;
                case ExpressionSyntax expression:
                    Named(expression, steps, isGiven);
                    break;
                default:
                    break;
            }
        }

        private void Each(IEnumerable<ExpressionSyntax?> values, int steps, bool isGiven)
        {
            foreach (var value in values)
            {
                Value(value, steps, isGiven);
            }
        }

        /// <summary>What an entry of an initialiser adds: <c>{ key, value }</c>, <c>[key] = value</c>, or a plain value.</summary>
        private static ExpressionSyntax? Element(ExpressionSyntax entry) => entry switch
        {
            InitializerExpressionSyntax pair => pair.Expressions.LastOrDefault(),
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } indexed => indexed.Right,
            AssignmentExpressionSyntax => null,
            _ => entry,
        };

        /// <summary>A call of code outside the compilation hands on what it was called on or given: a snapshot, an exchange, an element.</summary>
        private void HandedOn(InvocationExpressionSyntax call, int steps)
        {
            if (!IsForeign(call))
            {
                return;
            }

            Value((call.Expression as MemberAccessExpressionSyntax)?.Expression, steps, isGiven: false);
            Each(call.ArgumentList.Arguments.Select(a => a.Expression).Where(e => e is not AnonymousFunctionExpressionSyntax), steps, isGiven: false);
        }

        private void Named(ExpressionSyntax expression, int steps, bool isGiven)
        {
            switch (Symbol(expression))
            {
                case IMethodSymbol method when isGiven:
                    Found(method);
                    break;
                case { } variable when !CanHold(TypeOf(variable), 0):
                    break;
                case IPropertySymbol property when property.DeclaringSyntaxReferences.IsEmpty:
                    Value((expression as MemberAccessExpressionSyntax)?.Expression, steps, isGiven: false); // The value of an entry, all values of a table.
                    break;
                case ILocalSymbol local:
                    Local(local, steps);
                    break;
                case IParameterSymbol parameter:
                    Parameter(SymbolTable.Declared(parameter), steps);
                    break;
                case { } member and (IFieldSymbol or IPropertySymbol or IEventSymbol):
                    Put(SymbolTable.Declared(member), steps);
                    break;
                default:
                    break;
            }
        }

        private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IEventSymbol raised => raised.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };

        /// <summary>A delegate, or something made of delegates: an array, a list, a table, a weak reference.</summary>
        private static bool CanHold(ITypeSymbol? type, int depth) => depth < 4 && type switch
        {
            { TypeKind: TypeKind.Delegate } or { SpecialType: SpecialType.System_Delegate or SpecialType.System_MulticastDelegate } => true,
            IArrayTypeSymbol array => CanHold(array.ElementType, depth + 1),
            INamedTypeSymbol { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true, // Of its factory.
            INamedTypeSymbol named => named.TypeArguments.Any(a => CanHold(a, depth + 1)),
            _ => false,
        };

        private void Found(IMethodSymbol method)
        {
            var callee = method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction ? reader._symbols.Nested(method) : reader._symbols.Callee(method);
            if (callee.IsRelevant && _found.All(f => !f.Callee.Equals(callee)))
            {
                _found.Add(new CallTarget(callee, []));
            }
        }

        private void Local(ILocalSymbol local, int steps)
        {
            if (!_seen.Add(local) || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
            {
                return;
            }

            switch (declaration)
            {
                case VariableDeclaratorSyntax { Initializer: { } initializer }:
                    Value(initializer.Value, steps + 1, isGiven: true);
                    break;
                case ForEachStatementSyntax loop:
                    Value(loop.Expression, steps + 1, isGiven: false);
                    break;
                default:
                    if (declaration.Ancestors().FirstOrDefault(a => a is IsPatternExpressionSyntax or InvocationExpressionSyntax or ForEachVariableStatementSyntax or StatementSyntax) is var around)
                    {
                        // A pattern's variable, the result that a table gives back, a part of an entry.
                        Value(around is IsPatternExpressionSyntax tested ? tested.Expression
                            : around is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression
                            : (around as ForEachVariableStatementSyntax)?.Expression, steps + 1, isGiven: false);
                    }

                    break;
            }

            Put(local, steps, declaration.SyntaxTree);
        }

        /// <summary>Everything that is assigned to a variable or added to it.</summary>
        private void Put(ISymbol variable, int steps, SyntaxTree? within = null)
        {
            if (within is null && !_seen.Add(variable))
            {
                return;
            }

            _isKept |= within is null;

            foreach (var node in reader._trees.Index.DelegatesIn(variable.Name))
            {
                if ((within is not null && within != node.SyntaxTree) || IsOver)
                {
                    continue;
                }

                switch (node)
                {
                    case AssignmentExpressionSyntax assignment when Is(Place(assignment.Left), variable):
                        Value(assignment.Right, steps + 1, isGiven: true);
                        break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax adder } call when Is(adder.Expression, variable):
                        Value(call.ArgumentList.Arguments.LastOrDefault()?.Expression, steps + 1, isGiven: true);
                        break;
                    case VariableDeclaratorSyntax or PropertyDeclarationSyntax:
                        _looked++;
                        if (SymbolEqualityComparer.Default.Equals(reader._trees.Model(node.SyntaxTree).GetDeclaredSymbol(node), variable))
                        {
                            Value((node as VariableDeclaratorSyntax)?.Initializer?.Value ?? (node as PropertyDeclarationSyntax)?.Initializer?.Value ?? (node as PropertyDeclarationSyntax)?.ExpressionBody?.Expression, steps + 1, isGiven: true);
                        }

                        break;
                    default:
                        break;
                }
            }
        }

        private static ExpressionSyntax Place(ExpressionSyntax left) => left is ElementAccessExpressionSyntax element ? element.Expression : left;

        private bool Is(ExpressionSyntax place, ISymbol variable) => Symbol(place) is { } symbol
            && (SymbolEqualityComparer.Default.Equals(SymbolTable.Declared(symbol), variable) || (symbol is IEventSymbol && variable is IEventSymbol && Inherited.Of(variable).Contains(SymbolTable.Declared(symbol), SymbolEqualityComparer.Default)));

        /// <summary>What callers pass.</summary>
        private void Parameter(IParameterSymbol parameter, int steps)
        {
            if (!_seen.Add(parameter) || parameter.ContainingSymbol is not IMethodSymbol method)
            {
                return;
            }

            switch (method.MethodKind)
            {
                case MethodKind.EventAdd or MethodKind.PropertySet when method.AssociatedSymbol is { } associated:
                    Put(associated, steps);
                    break;
                case MethodKind.AnonymousFunction when method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { Parent.Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } && IsForeign(call):
                    Value(access.Expression, steps + 1, isGiven: false); // Whoever runs the lambda for each element of something.
                    break;
                case MethodKind.Constructor or MethodKind.Ordinary when _isKept || SymbolTable.IsPrimary(parameter):
                    _isKept = true;
                    Put(parameter, steps + 1, method.Locations.FirstOrDefault()?.SourceTree);
                    foreach (var argument in CallSites.Arguments(method, parameter, reader._trees, Look))
                    {
                        Value(argument, steps + 1, isGiven: true);
                    }

                    break;
                default:
                    break;
            }
        }

        private bool IsForeign(InvocationExpressionSyntax call) => Symbol(call) is IMethodSymbol { DeclaringSyntaxReferences.IsEmpty: true };

        private bool Look() => ++_looked <= MaxLooked && _found.Count <= MaxBodies;

        private ISymbol? Symbol(ExpressionSyntax expression)
        {
            _looked++;
            return reader._trees.Model(expression.SyntaxTree).GetSymbolInfo(expression).Symbol;
        }
    }
}
