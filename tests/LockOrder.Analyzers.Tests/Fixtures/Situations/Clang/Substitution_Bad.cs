//- include Attributes.cs
public class MyData
{
    internal readonly Lock Mu = new();

    [AcquiresLock(nameof(Mu))]
    public void LockData() => Mu.Enter();

    [ReleasesLock(nameof(Mu))]
    public void UnlockData() => Mu.Exit();

    [RequiresLock(nameof(Mu))]
    public void DoSomething()
    {
    }
}

public class DataLocker
{
    [AcquiresLock("d.Mu")]
    public void LockData(MyData d) => d.Mu.Enter();

    [ReleasesLock("d.Mu")]
    public void UnlockData(MyData d) => d.Mu.Exit();
}

public class Foo
{
    private readonly DataLocker _locker = new();

    [RequiresLock("d.Mu")]
    public void Work(MyData d)
    {
    }

    public void Subst(MyData d)
    {
        {|LOCK2003:d.DoSomething()|};
        d.LockData();
        d.DoSomething();
        d.UnlockData();
    }

    public void Bar1(MyData d)
    {
        d.LockData();
        Work(d);
        d.UnlockData();
    }

    public void Bar2(MyData d)
    {
        _locker.LockData(d);
        Work(d);
        _locker.UnlockData(d);
    }

    public void Bar3(MyData d1, MyData d2)
    {
        _locker.LockData(d1);
        {|LOCK3002:_locker.UnlockData(d2)|};
    }

    public void Bar4(MyData d1, MyData d2)
    {
        _locker.LockData(d1);
        {|LOCK2003:Work(d2)|};
        _locker.UnlockData(d1);
    }
}
