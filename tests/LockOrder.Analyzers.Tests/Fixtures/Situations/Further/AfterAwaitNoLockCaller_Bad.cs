using System.Diagnostics;
public class C { readonly object _g = new(); int _n;
    public Task Start() { return Later(); }
    async Task Later() { await Task.Yield(); {|LOCK2003:Touch()|}; }
    void Touch() { Debug.Assert(Monitor.IsEntered(_g)); _n++; } }
