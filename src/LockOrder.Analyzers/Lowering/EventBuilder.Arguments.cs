using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>What is passed to a callee, and what it writes.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>Evaluates arguments in source order; the result is by ordinal of the parameter, delegates of a params array after them.</summary>
    private (ImmutableArray<int> Arguments, ImmutableArray<int> Outputs) Arguments(ImmutableArray<IArgumentOperation> operations, IMethodSymbol method)
    {
        var arguments = Enumerable.Repeat(-1, method.Parameters.Length).ToList();
        int[]? outputs = null;
        foreach (var argument in operations)
        {
            var ordinal = argument.Parameter?.Ordinal ?? -1;
            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                var slot = VisitReference(argument.Value, argument.Parameter.RefKind == RefKind.Out, method);
                outputs ??= Enumerable.Repeat(-1, method.Parameters.Length).ToArray();
                if (ordinal >= 0)
                {
                    outputs[ordinal] = slot.Output;
                    arguments[ordinal] = slot.Value;
                }

                continue;
            }

            if (argument.Value is IArrayCreationOperation { Initializer: { } initializer } && argument.ArgumentKind == ArgumentKind.ParamArray)
            {
                arguments.AddRange(initializer.ElementValues.Select(Visit));
                continue;
            }

            var isReceiver = ordinal == 0 && method.IsExtensionMethod;
            var value = isReceiver ? VisitOwner(argument.Value) : VisitArgument(argument, method);
            if (ordinal >= 0)
            {
                arguments[ordinal] = value;
            }
        }

        return (arguments.ToImmutableArray(), outputs?.ToImmutableArray() ?? default);
    }

    /// <summary>The monitors of objects that are passed as any object.</summary>
    private ImmutableArray<LockClass?> Monitors(IOperation operation, IMethodSymbol method)
    {
        LockClass?[]? monitors = null;
        foreach (var argument in operation is IInvocationOperation invocation ? invocation.Arguments : [])
        {
            if (argument.Parameter is { Ordinal: var ordinal } parameter
                && (parameter.Type.SpecialType == SpecialType.System_Object || parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter)
                && Unconverted(argument.Value).Type is { } type && !KnownTypes.IsLock(type) && _context.Catalog.ThisClass(type) is { } monitor)
            {
                monitors ??= new LockClass?[method.Parameters.Length];
                monitors[ordinal] = monitor;
            }
        }

        return monitors?.ToImmutableArray() ?? default;
    }

    /// <summary>A variable passed by reference: its value now, and the slot that is written.</summary>
    private (int Value, int Output) VisitReference(IOperation operation, bool isOut, IMethodSymbol? callee = null)
    {
        switch (Unconverted(operation))
        {
            case ILocalReferenceOperation local:
                return (Slots.Of(local.Local), Slots.Of(local.Local));
            case IParameterReferenceOperation parameter:
                return (Slots.Of(parameter.Parameter), Slots.Of(parameter.Parameter));
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared }:
                return (-1, Slots.Of(declared.Local));
            case IFieldReferenceOperation field when callee is not null && callee.MethodKind != MethodKind.DelegateInvoke && _context.Symbols.Callee(callee) is { IsRelevant: true } known:
                Touch(field.Field, field.Syntax);
                return (Emit(new LoadEvent(VisitOwner(field.Instance, ContentsAccess(field)), _context.Symbols.Member(field.Field), isOut ? AccessKind.Write : AccessKind.ReadWrite)
                {
                    Target = Temp(),
                    Span = Spans.Of(field.Syntax),
                    PassedTo = known,
                }), -1);
            case IMemberReferenceOperation member and (IFieldReferenceOperation or IPropertyReferenceOperation):
                return (VisitMember(member, isOut ? AccessKind.Write : AccessKind.ReadWrite), -1);
            case var other:
                return (Visit(other), -1);
        }
    }
}
