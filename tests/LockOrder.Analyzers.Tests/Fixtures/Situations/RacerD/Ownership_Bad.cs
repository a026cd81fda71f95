//- include Attributes.cs
//- ignore LOCK2005
public class Obj
{
    internal static readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    internal object? F;

    [GuardedBy(nameof(Gate))]
    internal Obj? G;
}

public class Ownership
{
    private Obj? _field;
    private static Obj? s_global;

    public Ownership()
    {
    }

    public Ownership(Obj o) => _field = o;

    public void EscapeViaConstructor()
    {
        var local = new Obj();
        s_global = null;
        var constructed = new Ownership(local);
        local.F = new object();
        GC.KeepAlive(constructed);
    }

    public void OwnInOneBranch(Obj formal, bool b)
    {
        if (b)
        {
            formal = new Obj();
        }

        {|LOCK2001:formal.F|} = new object();
    }

    public void ReassignToFormal(Obj formal)
    {
        var local = new Obj();
        {|LOCK2001:formal.G|} = local;
    }

    public void OwnedLocal()
    {
        var local = new Obj();
        local.F = new object();
    }

    public Obj ReturnOwned()
    {
        var local = new Obj();
        local.F = new object();
        return local;
    }

    public void OwnInBranches(bool b)
    {
        Obj local;
        if (b)
        {
            local = new Obj();
            local.F = 1;
        }
        else
        {
            local = new Obj();
            local.F = "";
        }

        local.F = false;
    }

    public void OwnedPath()
    {
        var local = new Obj();
        local.G = new Obj();
        local.G.F = new object();
    }

    public void AliasOfPath()
    {
        var local = new Obj();
        local.G = new Obj();
        var alias = local.G;
        alias.F = new object();
    }

    public void ThroughPublic1(Obj o) => {|LOCK2001:WriteToFormal(o)|};

    public void ThroughPublic3(Obj o) => {|LOCK2001:CallWriteToFormal(o)|};

    public void OwnedInCallee()
    {
        WriteToFormal(new Obj());
        var o = new Obj();
        CallWriteToFormal(o);
        o.G = new Obj();
        CallWriteToFormal(o.G);
    }

    public Obj Interprocedural()
    {
        var local = ReturnOwned();
        local.F = new object();
        return local;
    }

    public void DoubleReturn() => Interprocedural().G = new Obj();

    public void OwnedOrNull(bool b)
    {
        var o = b ? null : new Obj();
        if (o != null)
        {
            o.F = new object();
        }
    }

    public void NotOwnedPassed(Obj o) => {|LOCK2001:MutateIfNotNull(o)|};

    public void IdFunction()
    {
        var owned = new Obj();
        Id(owned).F = new object();
    }

    public void AfterCast()
    {
        object o = new Obj();
        var owned = (Obj)o;
        owned.F = new object();
    }

    public void AsPattern()
    {
        object o = new Obj();
        if (o is Obj owned)
        {
            owned.F = new object();
        }
    }

    public void StoreInGlobal()
    {
        var x = new Obj();
        lock (Obj.Gate)
        {
            s_global = x;
        }

        {|LOCK2001:x.F|} = 5;
    }

    public void OwnedWithException()
    {
        var options = WithException();
        options.F = new object();
    }

    public void ReassignParamOk() => ReassignParamToOwned(_field!);

    public void ConditionalAliasBad(Obj unowned, bool b) => {|LOCK2001:ConditionalAlias(new Obj(), unowned, b)|};

    public void ThreadLocalOk(ThreadLocal<Obj> local) => local.Value = new Obj { F = 1 };

    public Obj Initializer() => new() { F = 1, G = new Obj { F = 2 } };

    public Obj[] InArray()
    {
        var all = new[] { new Obj(), new Obj() };
        return all;
    }

    private void ConditionalAlias(Obj o1, Obj o2, bool b)
    {
        Obj alias;
        if (b)
        {
            alias = o1;
        }
        else
        {
            alias = o2;
        }

        alias.F = null;
    }

    private void ReassignParamToOwned(Obj o)
    {
        o = new Obj();
        o.F = null;
    }

    private Obj WithException()
    {
        var options = new Obj();
        if (options.F == null)
        {
            throw new ArgumentException();
        }

        return options;
    }

    private Obj Id(Obj param) => param;

    private void MutateIfNotNull(Obj? o)
    {
        if (o != null)
        {
            o.F = new object();
        }
    }

    private void WriteToFormal(Obj formal) => formal.F = new object();

    private void CallWriteToFormal(Obj formal) => WriteToFormal(formal);
}
