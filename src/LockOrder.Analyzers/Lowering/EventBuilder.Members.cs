using System.Collections.Immutable;
using System.Linq;
using LockOrder.Analyzers.Binding;
using LockOrder.Analyzers.Locks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LockOrder.Analyzers.Lowering;

/// <summary>Fields, properties, elements, variables: reading and writing places.</summary>
internal sealed partial class EventBuilder
{
    /// <summary>Something that can be assigned, its object already evaluated.</summary>
    private sealed record Place(IOperation Operation, int Base, ImmutableArray<int> Indices);

    private Place PlaceOf(IOperation target) => target switch
    {
        IFlowCaptureReferenceOperation capture when _places.TryGetValue(capture.Id, out var known) => known,
        IFieldReferenceOperation field => new(field, VisitOwner(field.Instance, AccessKind.ContentsWrite), []),
        IEventReferenceOperation raised => new(raised, Visit(raised.Instance), []),
        IPropertyReferenceOperation property => new(property, VisitOwner(property.Instance, AccessKind.ContentsWrite), property.Arguments.Select(a => Visit(a.Value)).ToImmutableArray()),
        IArrayElementReferenceOperation element => new(element, VisitOwner(element.ArrayReference, AccessKind.ContentsWrite), element.Indices.Select(Visit).ToImmutableArray()),
        IInvocationOperation reference => new(reference, Visit(reference), []), // A call that returns a variable.
        IConversionOperation conversion => PlaceOf(conversion.Operand),
        IParenthesizedOperation parenthesized => PlaceOf(parenthesized.Operand),
        _ => new(target, -1, []),
    };

    /// <summary>
    /// A place that is written in a later block than the one that evaluated its object: intermediate results do not outlive their
    /// block, so the object and the indices get slots of the capture's own.
    /// </summary>
    private Place Kept(Place place, CaptureId capture)
    {
        var parts = 0;
        int Keep(int slot) => slot < 0 ? slot : Emit(new CopyEvent(slot) { Target = Slots.Of(capture, --parts) });
        return place with { Base = Keep(place.Base), Indices = place.Indices.Select(Keep).ToImmutableArray() };
    }

    private static AccessKind ContentsAccess(IOperation reference) =>
        reference.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } ? AccessKind.ContentsWrite : AccessKind.ContentsRead;

    private int VisitAssignment(ISimpleAssignmentOperation assignment)
    {
        var place = PlaceOf(assignment.Target);
        var before = _events.Count;
        var value = Visit(assignment.Value);
        if (assignment.Target is ILocalReferenceOperation local)
        {
            // A task that stands for the acquisition of a lock: awaiting it is part of that.
            (_events.Skip(before).LastOrDefault() is AcquireEvent { IsAwaitable: true } ? _acquiring.Add : (System.Func<ILocalSymbol, bool>)_acquiring.Remove)(local.Local);
        }

        Write(place, value, AccessKind.Write);
        return value;
    }

    /// <summary>Reads, changes and writes back: one access.</summary>
    private int VisitUpdate(IOperation target, IOperation? value, IMethodSymbol? @operator, IOperation whole)
    {
        var place = PlaceOf(target);
        var old = place.Operation is IPropertyReferenceOperation { Property: { GetMethod: { } getter } property } read && IsSourceWork(property, getter)
            ? Call(getter, place.Base, place.Indices, read, read.Instance)
            : -1;
        var operand = Visit(value);
        var result = @operator is not null && _context.Calls.MayRunSource(@operator)
            ? Call(@operator, -1, @operator.Parameters.Length == 1 ? [old] : [old, operand], whole, null)
            : Unknown();
        Write(place, result, AccessKind.ReadWrite);
        return result;
    }

    private int VisitDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var targets = Parts(deconstruction.Target).Select(t => (Operation: t, Place: PlaceOf(t))).ToList();
        var values = Elements(deconstruction.Value);
        if (values.Count == 0)
        {
            var source = Visit(deconstruction.Value);
            if (deconstruction.Value.Type is INamedTypeSymbol { IsTupleType: true } type)
            {
                values = type.TupleElements.Select(e => Load(source, e, AccessKind.Read, deconstruction.Syntax)).ToList();
            }
            else if (deconstruction.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax syntax
                && Microsoft.CodeAnalysis.CSharp.CSharpExtensions.GetDeconstructionInfo(_context.Model, syntax).Method is { } method)
            {
                Call(method, method.IsStatic ? -1 : source, Enumerable.Repeat(-1, method.Parameters.Length).ToImmutableArray(), deconstruction, null);
            }
        }

        for (var i = 0; i < targets.Count; i++)
        {
            Write(targets[i].Place, i < values.Count && values.Count == targets.Count ? values[i] : Unknown(), AccessKind.Write);
        }

        return Unknown();
    }

    /// <summary>The elements of a tuple, each in a slot of its own: a swap reads all before it writes any.</summary>
    private System.Collections.Generic.List<int> Elements(IOperation value) => Unconverted(value) switch
    {
        ITupleOperation tuple => tuple.Elements.Select(e => Emit(new CopyEvent(Visit(e)) { Target = Temp() })).ToList(),
        IFlowCaptureReferenceOperation capture when _tupleArity.TryGetValue(capture.Id, out var arity) => Enumerable.Range(0, arity).Select(i => Slots.Of(capture.Id, i)).ToList(),
        _ => [],
    };

    private static System.Collections.Generic.IEnumerable<IOperation> Parts(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements.SelectMany(Parts),
        IDeclarationExpressionOperation declaration => Parts(declaration.Expression),
        _ => [target],
    };

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : operation;

    private int VisitSubscription(IEventAssignmentOperation subscription)
    {
        var handler = Visit(subscription.HandlerValue);
        if (subscription.EventReference is IEventReferenceOperation { Event: { } raised } reference)
        {
            var accessor = subscription.Adds ? raised.AddMethod : raised.RemoveMethod;
            if (accessor is not null)
            {
                return Call(accessor, Visit(reference.Instance), [handler], subscription, null);
            }
        }

        return -1;
    }

    private void Write(Place place, int value, AccessKind access)
    {
        switch (place.Operation)
        {
            case ILocalReferenceOperation local:
                Emit(new CopyEvent(value) { Target = Slots.Of(local.Local) });
                break;
            case IParameterReferenceOperation parameter:
                Emit(new CopyEvent(value) { Target = Slots.Of(parameter.Parameter) });
                break;
            case IFlowCaptureReferenceOperation capture:
                Emit(new CopyEvent(value) { Target = Slots.Of(capture.Id) });
                break;
            case IFieldReferenceOperation field:
                Emit(new StoreEvent(place.Base, _context.Symbols.Member(field.Field), value, access) { Span = Spans.Of(field.Syntax) });
                break;
            case IEventReferenceOperation raised:
                Emit(new StoreEvent(place.Base, _context.Symbols.Member(raised.Event), value, access) { Span = Spans.Of(raised.Syntax) });
                break;
            case IPropertyReferenceOperation property:
                WriteProperty(place, property, value, access);
                break;
            case IArrayElementReferenceOperation:
                Emit(new StoreElementEvent(place.Base, place.Indices.Length == 1 ? place.Indices[0] : -1, value));
                break;
            case IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation }:
                break;
            case IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared }:
                Emit(new CopyEvent(value) { Target = Slots.Of(declared.Local) });
                break;
            default:
                break;
        }
    }

    private void WriteProperty(Place place, IPropertyReferenceOperation reference, int value, AccessKind access)
    {
        var property = reference.Property;
        if (property.SetMethod is { } setter && IsSourceWork(property, setter))
        {
            Call(setter, place.Base, place.Indices.Add(value), reference, reference.Instance);
            if (!_context.Symbols.Member(property).Guards.IsEmpty)
            {
                Emit(new StoreEvent(place.Base, _context.Symbols.Member(property), value, access) { Span = Spans.Of(reference.Syntax) });
            }
        }
        else if (property.IsIndexer)
        {
            Emit(new StoreElementEvent(place.Base, place.Indices.Length == 1 ? place.Indices[0] : -1, value));
        }
        else
        {
            Emit(new StoreEvent(place.Base, _context.Symbols.Member(property), value, access) { Span = Spans.Of(reference.Syntax) });
        }
    }

    private int Read(Place place, IOperation operation, AccessKind access) => place.Operation switch
    {
        IFieldReferenceOperation field => Load(place.Base, field.Field, access, field.Syntax),
        IPropertyReferenceOperation property => ReadProperty(property, place.Base, place.Indices, access),
        IArrayElementReferenceOperation => Emit(new LoadElementEvent(place.Base, place.Indices.Length == 1 ? place.Indices[0] : -1) { Target = Temp() }),
        _ => Visit(operation),
    };

    private int Load(int @base, ISymbol member, AccessKind access, SyntaxNode syntax)
    {
        Touch(member, syntax);
        var known = _context.Symbols.Member(member);
        return Emit(new LoadEvent(@base, known, access) { Target = Temp(), Span = known.Guards.IsEmpty ? SourceSpan.None : Spans.Of(syntax) });
    }

    private int VisitMember(IMemberReferenceOperation reference, AccessKind access)
    {
        if (reference is IPropertyReferenceOperation { Property.Name: "Current", Instance: IFlowCaptureReferenceOperation enumerator } && _enumerated.Contains(enumerator.Id))
        {
            return Emit(new LoadElementEvent(Slots.Of(enumerator.Id, -1), Unknown()) { Target = Temp() });
        }

        if (reference is IPropertyReferenceOperation { Property: { ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Name: var asked }, Instance: { } nullable })
        {
            return asked == "HasValue" ? Compute(ComputeKind.NotEqual, Visit(nullable), Constant(Value.Null)) : Visit(nullable);
        }

        if (reference is IPropertyReferenceOperation property)
        {
            var owner = IsShape(property.Property) ? Visit(property.Instance) : VisitOwner(property.Instance, ContentsAccess(property));
            return ReadProperty(property, owner, property.Arguments.Select(a => Visit(a.Value)).ToImmutableArray(), access);
        }

        return Load(VisitOwner(reference.Instance, ContentsAccess(reference)), reference.Member, access, reference.Syntax);
    }

    /// <summary>The size of an array is as fixed as the array: asking for it uses the reference, not the contents.</summary>
    private static bool IsShape(ISymbol member) =>
        member is { ContainingType.SpecialType: SpecialType.System_Array, Name: "Length" or "LongLength" or "Rank" or "GetLength" or "GetLongLength" or "GetLowerBound" or "GetUpperBound" };

    private int ReadProperty(IPropertyReferenceOperation reference, int owner, ImmutableArray<int> indices, AccessKind access)
    {
        var property = reference.Property;
        if (property is { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return Compute(ComputeKind.NotEqual, owner, Constant(Value.Null));
        }

        if (Question(property.GetMethod, owner, reference) is { } question)
        {
            return question;
        }

        if (ReadBehind(property, owner, access, reference.Syntax) is { } behind)
        {
            return behind;
        }

        WaitForLazy(reference);
        if (Primitives.LockTypes.Find(property) is { Kind: Primitives.OperationKind.Query } query)
        {
            return Query(query, owner, reference.Instance, reference);
        }

        if (property.GetMethod is { } getter && IsSourceWork(property, getter))
        {
            var result = Call(getter, owner, indices, reference, reference.Instance);
            return _context.Symbols.Member(property).Guards.IsEmpty ? result : Load(owner, property, access, reference.Syntax);
        }

        if (property.GetMethod is { } external && !property.IsIndexer && _context.Calls.Effect(external) is { } effect && effect.Effects != ApiEffects.None)
        {
            return Call(external, owner, [], reference, reference.Instance);
        }

        if (property.IsIndexer)
        {
            return Emit(new LoadElementEvent(owner, indices.Length == 1 ? indices[0] : -1) { Target = Temp() });
        }

        return Load(owner, property, access, reference.Syntax);
    }

    /// <summary>A property that stands for a member and nothing else; null when it does work of its own.</summary>
    private int? ReadBehind(IPropertySymbol property, int owner, AccessKind access, SyntaxNode syntax)
    {
        if (property.IsIndexer || (!property.IsAbstract && !property.Locations.Any(l => l.IsInSource)) || !_context.Symbols.Member(property).Guards.IsEmpty)
        {
            return null;
        }

        if (_context.Catalog.IsNamed(property))
        {
            return property.IsAbstract ? Load(owner, property, access, syntax) : null;
        }

        if (property.IsAbstract && _context.Calls.Sole(property) is { } sole)
        {
            return _context.Symbols.IsAuto(sole) ? Load(owner, sole, access, syntax) : ReadBehind(sole, owner, access, syntax);
        }

        return _context.Symbols.Returned(property) is { } field && _context.Symbols.Member(field).Guards.IsEmpty ? Load(owner, field, access, syntax) : null;
    }

    /// <summary>The accessor has code in this compilation, or may have it in an override: it is a call and not a field.</summary>
    private bool IsSourceWork(IPropertySymbol property, IMethodSymbol accessor) =>
        !_context.Symbols.IsAuto(property) && _context.Calls.MayRunSource(accessor);

    private int VisitElement(IArrayElementReferenceOperation element)
    {
        var array = VisitOwner(element.ArrayReference, ContentsAccess(element));
        var indices = element.Indices.Select(Visit).ToImmutableArray();
        return Emit(new LoadElementEvent(array, indices.Length == 1 ? indices[0] : -1) { Target = Temp() });
    }
}
