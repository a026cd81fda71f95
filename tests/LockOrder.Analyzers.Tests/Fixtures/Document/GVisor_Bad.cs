/* LockOrdering.md
```lock-order
// Lock order:
//
//   regularFileFD/directoryFD.mu
//     filesystem.renameMu
//       dentry.cachingMu
//         dentryCache.mu
//         dentry.opMu
//           {|LOCK0002:dentry.childrenMu|}
//           {|LOCK0002:filesystem.syncMu|}
//           dentry.metadataMu
//             # *** "memmap.Mappable locks" below this point
//             dentry.mapsMu
//
//   filesystem.inoMu
```
*/
static class DirectoryFD
{
    internal static readonly object mu = new();
}

static class Filesystem
{
    internal static readonly object renameMu = new();
    internal static readonly object inoMu = new();
}

static class Dentry
{
    internal static readonly object cachingMu = new();
    internal static readonly object opMu = new();
    internal static readonly object metadataMu = new();
    internal static readonly object mapsMu = new();
}

static class DentryCache
{
    internal static readonly object mu = new();
}

class Use
{
    public void N1()
    {
        lock (Filesystem.renameMu)
        {
            lock (Dentry.opMu) { }
        }
    }

    public void N2()
    {
        lock (Dentry.mapsMu)
        {
            lock ({|LOCK1001:Filesystem.renameMu|}) { }
        }
    }

    public void N3()
    {
        lock (Filesystem.renameMu)
        {
            lock (DirectoryFD.mu) { }
        }
    }

    public void N4()
    {
        lock (DentryCache.mu)
        {
            lock ({|LOCK1002:Dentry.opMu|}) { }
        }
    }

    public void N5()
    {
        lock (Filesystem.inoMu)
        {
            lock ({|LOCK1002:Filesystem.renameMu|}) { }
        }
    }
}
