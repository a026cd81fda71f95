//- include Attributes.cs
public class Obj
{
    internal static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal object? F;

    internal static Obj Id(Obj param) => param;

    internal static Obj Id2(Obj param) => Id(param);

    public void IdOne()
    {
        var owned = new Obj();
        Id(owned).F = new object();
    }

    public void IdFunction()
    {
        var owned = new Obj();
        Id2(owned).F = new object();
    }
}
