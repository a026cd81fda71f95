using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Calls that prove something by returning; at the head of a method they are a contract.</summary>
internal sealed partial class EventBuilder
{
    /// <summary><c>[DoesNotReturn]</c> and <c>[DoesNotReturnIf]</c>: assertions and throw helpers.</summary>
    private void AssumeWhatReturningProves(IInvocationOperation invocation, ImmutableArray<int> arguments, bool isHead)
    {
        foreach (var parameter in invocation.TargetMethod.Parameters)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (attribute.AttributeClass?.Name == "DoesNotReturnIfAttribute" && attribute.ConstructorArguments is { Length: 1 } when && when[0].Value is bool ends
                    && parameter.Ordinal < arguments.Length && arguments[parameter.Ordinal] >= 0)
                {
                    NoteAssertion(arguments[parameter.Ordinal], !ends, invocation, isHead);
                    Emit(new AssumeEvent(arguments[parameter.Ordinal], !ends));
                }
            }
        }

        if (invocation.TargetMethod.GetAttributes().Any(a => a.AttributeClass?.Name == "DoesNotReturnAttribute") || _context.Calls.NeverReturns(invocation.TargetMethod))
        {
            Emit(new AssumeEvent(Constant(Value.False), true));
        }
    }

    /// <summary>An assertion about a lock before anything else happens is a contract for callers.</summary>
    private void NoteAssertion(int condition, bool outcome, IOperation operation, bool isHead)
    {
        if (!isHead || _callee.IsNested)
        {
            return;
        }

        var definition = Definition(condition);
        while (definition is ComputeEvent { Kind: ComputeKind.Not or ComputeKind.Equal or ComputeKind.NotEqual } test && (test.Kind == ComputeKind.Not || Truth(test.Right) is not null))
        {
            (definition, outcome) = (Definition(test.Left), (test.Kind == ComputeKind.Equal) == (Truth(test.Right) ?? true) ? outcome : !outcome);
        }

        if (definition is HeldQueryEvent query && LockOf(query.Operand) is { } reference)
        {
            var wanted = new ContractLock(reference, query.Mode, Spans.Of(operation.Syntax), "an assertion at its head", false);
            (outcome ? HeadRequires : HeadExcludes).Add(wanted);
        }

        _isHead = true;
    }

    /// <summary>The other side of a comparison with <c>true</c> or <c>false</c>.</summary>
    private bool? Truth(int slot) => Definition(slot) is ValueEvent { Value: Value.Constant { Content: bool content } } ? content : null;

    /// <summary>A property or method of our own that only says whether a lock of its object is held is that question.</summary>
    private int? Question(IMethodSymbol? method, int owner, IOperation whole)
    {
        if (method is null || method.Parameters.Length > 0 || method.IsVirtual || method.IsAbstract || method.IsOverride || _context.Symbols.Asked(method) is not { } asked)
        {
            return null;
        }

        var (operation, instance) = asked switch
        {
            IInvocationOperation call => (Primitives.LockTypes.Find(call.TargetMethod), call.Instance ?? call.Arguments.FirstOrDefault()?.Value),
            IPropertyReferenceOperation property => (Primitives.LockTypes.Find(property.Property), property.Instance),
            _ => (null, null),
        };
        if (operation is not { Kind: Primitives.OperationKind.Query } || instance is null || Behind(Unconverted(instance)) is not { } member)
        {
            return null;
        }

        return Query(operation, Load(owner, member, AccessKind.Operand, whole.Syntax), instance, whole);
    }

    /// <summary>The member of the same object that an expression is.</summary>
    private ISymbol? Behind(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property => _context.Symbols.IsAuto(property.Property) ? property.Property : _context.Symbols.Returned(property.Property),
        _ => null,
    };

    private LockEvent? Definition(int slot) => _events.LastOrDefault(e => e.Target == slot && slot >= 0);

    private LockReference? LockOf(LockOperand operand)
    {
        if (operand.Known is { } known)
        {
            return known;
        }

        var path = PathOf(operand.Slot, 0);
        var @class = operand.Forced ?? (path as Value.Field)?.Member.LockClass ?? (path as Value.Static)?.Member.LockClass ?? operand.StaticClass;
        return path is Value.Unknown ? null : new LockReference(@class, path);
    }

    private Value PathOf(int slot, int depth)
    {
        if (depth > Value.MaxDepth || slot < 0)
        {
            return Value.Top;
        }

        switch (Definition(slot))
        {
            case ValueEvent { Value: { } value }:
                return value;
            case CopyEvent copy:
                return PathOf(copy.Source, depth + 1);
            case LoadEvent load:
                return Value.Path(load.Member.IsStatic ? Value.ThisObject : PathOf(load.Base, depth + 1), load.Member);
            case null:
                var parameter = Slots.Variables.FirstOrDefault(v => v.Slot == slot).Variable as IParameterSymbol;
                return parameter is null ? Value.Top : new Value.Parameter(parameter.Ordinal);
            default:
                return Value.Top;
        }
    }
}
